import { expect } from 'vitest';
import type { CodeAction } from '../../packages/lsp/src/testing/editor.ts';
import { applyAction } from './apply-action.ts';
import { ask, readMark } from './editor-feature.ts';
import { checkFiles, type Files, smallWorkspace } from './small-workspace.ts';

/** The definition that a test writes, where it names no other file. */
export const own = 'indicators/case.indicator.yaml';

/** What an editor offers at the mark; two marks enclose a selection. */
export async function offered(marked: string, files: Files = {}, path = own): Promise<readonly CodeAction[]> {
  const first = readMark(path, marked);
  const start = first.position;
  const second = first.text.includes('‸') ? readMark(path, first.text) : first;
  return ask<readonly CodeAction[]>('textDocument/codeAction', path, second.text, {
    files,
    params: { range: { start, end: second.position }, context: { diagnostics: [] } },
  });
}

/** The files after the one action with such a title, and what the check says of them then. */
export async function choose(title: RegExp, marked: string, files: Files = {}, path = own) {
  const actions = await offered(marked, files, path);
  const fitting = actions.filter((action) => title.test(action.title));
  expect(fitting.map((action) => action.title)).toHaveLength(1);
  const [offer] = fitting as [CodeAction];
  const action = await ask<CodeAction>('codeAction/resolve', path, marked.replaceAll('‸', ''), {
    files,
    params: { ...offer },
  });
  const before = { ...smallWorkspace, ...files, [path]: marked.replaceAll('‸', '') };
  const after = applyAction(before, action);
  const changed = Object.fromEntries(Object.entries(after).filter(([each, text]) => before[each] !== text));
  const problems = await checkFiles(after);
  return { action, changed, codesIn: (file: string) => codesOf(problems, file) };
}

function codesOf(problems: readonly { readonly file: string; readonly code: string }[], file: string) {
  return problems.filter((problem) => problem.file === file).map(({ code }) => code);
}
