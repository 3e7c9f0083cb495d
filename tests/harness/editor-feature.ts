import { createCalculator, type Range } from '@ninefold/core';
import { defaultSettings, features, readSettings, type Snapshot } from '@ninefold/lsp';
import { checkWorkspace } from '../../packages/core/src/check/check-workspace.ts';
import { checkedFolderOf } from '../../packages/lsp/src/protocol/checked-folder.ts';
import { type Files, hostOf, loadFiles, smallWorkspace } from './small-workspace.ts';

/** A file of the small workspace and the place in it that was marked with `‸`. */
export interface MarkedFile {
  readonly path: string;
  readonly text: string;
  readonly position: { readonly line: number; readonly character: number };
}

/** Takes the mark `‸` out of a text. */
export function readMark(path: string, marked: string): MarkedFile {
  const at = marked.indexOf('‸');
  if (at < 0) throw new Error('the text has no mark ‸');
  const before = marked.slice(0, at).split('\n');
  return {
    path,
    text: marked.replace('‸', ''),
    position: { line: before.length - 1, character: (before.at(-1) ?? '').length },
  };
}

/** A text with the mark `‸` after the first letter of a word, where it first stands. */
export function markAt(text: string, word: string): string {
  if (!text.includes(word)) throw new Error(`"${word}" does not stand in the text`);
  return text.replace(word, `${word.slice(0, 1)}‸${word.slice(1)}`);
}

/** For a feature that is asked by itself: no folder has been checked in the background. */
export const nothingChecked = async () => [];

/** The folder that the files of a test lie in. */
export const folder = 'file:///work';

/** The small workspace with some files of one's own, as features see it. */
export async function snapshotOf(files: Files): Promise<Snapshot> {
  const all = { ...smallWorkspace, ...files };
  const workspace = await loadFiles(files);
  const calculator = createCalculator(workspace);
  return {
    folder,
    revision: 0,
    settings: defaultSettings,
    versions: {},
    workspace,
    calculator,
    undisclosed: calculator,
    data: {
      paths: Object.keys(all).filter((path) => path.endsWith('.csv')),
      read: async (path) => {
        const content = await hostOf(all).read(path, 1e9);
        return content.kind === 'content' ? content.bytes : undefined;
      },
    },
    get problems() {
      return checkWorkspace(workspace, calculator);
    },
    checkUntil: () => true,
    uriOf: (path) => (path.startsWith('ninefold:') ? path : `${folder}/${path}`),
    pathOf: (uri) => {
      if (uri.startsWith('ninefold:')) return uri;
      return uri.startsWith(`${folder}/`) ? uri.slice(folder.length + 1) : undefined;
    },
  };
}

/** Asks a feature about the marked place: the one place where tests of features call them. */
export async function ask<R>(
  method: string,
  path: string,
  marked: string,
  more: { readonly files?: Files; readonly params?: object; readonly settings?: object } = {},
): Promise<R> {
  const { text, position } = marked.includes('‸')
    ? readMark(path, marked)
    : { text: marked, position: undefined };
  const feature = features.find((each) => each.method === method);
  if (feature === undefined) throw new Error(`no feature answers ${method}`);
  const loaded = await snapshotOf({ ...more.files, [path]: text });
  const snapshot = more.settings ? { ...loaded, settings: readSettings(more.settings) } : loaded;
  const params = {
    textDocument: { uri: `${folder}/${path}` },
    ...(position && { position }),
    ...more.params,
  };
  return feature.provide([snapshot], params, async () => [checkedFolderOf(snapshot)]) as R;
}

/** What stands at a range of a text. */
export function textAt(text: string, { start, end }: Range): string {
  const lines = text.split('\n');
  if (start.line !== end.line) {
    return [
      (lines[start.line] ?? '').slice(start.character),
      ...lines.slice(start.line + 1, end.line),
      (lines[end.line] ?? '').slice(0, end.character),
    ].join('\n');
  }
  return (lines[start.line] ?? '').slice(start.character, end.character);
}
