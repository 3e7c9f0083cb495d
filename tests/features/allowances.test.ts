import { readFileSync } from 'node:fs';
import {
  type AllowanceOptions,
  checkWithAllowances,
  createCalculator,
  type Problem,
  type Settled,
  type TextEdit,
} from '@ninefold/core';
import { describe, expect, it } from 'vitest';
import { applyFix } from '../harness/apply-fix.ts';
import { ask, folder } from '../harness/editor-feature.ts';
import { type Mark, type MarkedCase, readMarkedText } from '../harness/marked-text.ts';
import { type Files, loadFiles, smallWorkspace } from '../harness/small-workspace.ts';
import { byCommandLine, inEditor, inShort, shownInShort } from '../harness/three-doors.ts';

const today = '2026-06-01';
const cases = readMarkedText(readFileSync(new URL('allowances.yaml', import.meta.url), 'utf8'));

async function settle(files: Files, options: AllowanceOptions = { today }): Promise<Settled> {
  const workspace = await loadFiles(files);
  return checkWithAllowances(workspace, createCalculator(workspace), options);
}

/** The problems that the fixture is about: those of comments, those that a comment could allow, and mistakes of writing. */
function isWatched({ code, severity }: Problem): boolean {
  return code.startsWith('allow/') || code === 'rule/target-without-source' || severity === 'error';
}

describe('allowing by comment', () => {
  it.each(cases.map((each) => [each.title, each] as const))('%s', (_, each) => checkCase(each));

  it('without the day of today nothing is past its day', async () => {
    const past = cases.find(({ title }) => title.startsWith('past its day it does not'));
    const { problems, allowed } = await settle(past?.files ?? {}, {});
    expect(problems.filter(isWatched)).toEqual([]);
    expect(allowed).toHaveLength(1);
  });

  it('lines may end as Windows ends them', async () => {
    const own = Object.entries(cases[0]?.files ?? {}).map(([path, text]) => [
      path,
      text.replaceAll('\n', '\r\n'),
    ]);
    const { problems, allowed } = await settle(Object.fromEntries(own));
    expect(problems.filter(isWatched)).toHaveLength(1);
    expect(allowed).toHaveLength(1);
  });

  it('what is allowed comes with its reason and its last day', async () => {
    const { files = {} } = cases.find(({ title }) => title.startsWith('up to its last day')) ?? {};
    const { allowed } = await settle(files);
    expect(allowed).toMatchObject([
      {
        problem: { code: 'rule/target-without-source' },
        reason: 'the board agreed it in private',
        until: '2026-06-01',
        comment: { start: { line: 2, character: 0 } },
      },
    ]);
  });
});

describe('the command line and the server', () => {
  it('say the same as the library, of all these files at once', async () => {
    const own = Object.fromEntries(
      cases.flatMap(({ files }, index) => Object.entries(files).map(numbered(index))),
    );
    const files = { ...smallWorkspace, ...own };
    const { problems, allowed } = await settle(own);
    expect(problems.filter(({ code }) => code.startsWith('allow/')).length).toBeGreaterThan(10);
    expect(allowed.length).toBeGreaterThan(10);
    const printed = await byCommandLine(files, today);
    expect(printed.problems).toEqual(JSON.parse(JSON.stringify(problems)));
    expect(printed.allowed).toHaveLength(allowed.length);
    expect((await inEditor(files, today)).map(shownInShort).sort()).toEqual(problems.map(inShort).sort());
  });
});

/** The same file under a name and an id of its own, so that many cases stand in one folder. */
function numbered(index: number): (file: readonly [string, string]) => readonly [string, string] {
  return ([path, text]) => [
    path.replace('/case.', `/case-${index}.`),
    text.replace('id: made-up-copy\n', `id: made-up-copy-${index}\n`),
  ];
}

describe('the code action that allows', () => {
  const text = 'id: made-up-copy\nextends: made-up-rate\ntargets:\n  - period: 2025/26\n    atMost: 20\n';
  const line = { start: { line: 4, character: 4 }, end: { line: 4, character: 4 } };
  const path = 'indicators/case.indicator.yaml';

  it('writes the comment above the line, with the reason still to be filled in', async () => {
    const actions = await ask<readonly Action[]>('textDocument/codeAction', path, text, {
      params: { range: line, context: { diagnostics: [], only: ['quickfix'] } },
    });
    const found = actions.find(({ title }) => title === 'Allow this here, with a reason');
    const [edit] = found?.edit.changes[`${folder}/${path}`] ?? [];
    const fix = { title: '', edits: edit ? [{ ...edit, file: path }] : [] };
    const written = applyFix(text, fix, path);
    expect(written).toBe(
      'id: made-up-copy\nextends: made-up-rate\ntargets:\n  - period: 2025/26\n    # ninefold-allow rule/target-without-source: <reason>\n    atMost: 20\n',
    );
    const codes = ({ problems }: Settled) => problems.filter(isWatched).map(({ code }) => code);
    expect(codes(await settle({ [path]: written }))).toEqual([
      'allow/without-reason',
      'rule/target-without-source',
    ]);
    expect(codes(await settle({ [path]: written.replace('<reason>', 'agreed in private') }))).toEqual([]);
  });

  it('is never made on its own: no mend of all at once has it', async () => {
    const actions = await ask<readonly Action[]>('textDocument/codeAction', path, text, {
      params: { range: line, context: { diagnostics: [], only: ['source.fixAll'] } },
    });
    expect(actions).toEqual([]);
  });

  it('is not there for a mistake of writing', async () => {
    const broken = 'id: x\npolarity: upward\n';
    const actions = await ask<readonly Action[]>('textDocument/codeAction', path, broken, {
      params: {
        range: { start: { line: 1, character: 10 }, end: { line: 1, character: 10 } },
        context: { diagnostics: [] },
      },
    });
    expect(actions.map(({ title }) => title)).not.toContain('Allow this here, with a reason');
  });
});

interface Action {
  readonly title: string;
  readonly edit: { readonly changes: Record<string, readonly Pick<TextEdit, 'range' | 'newText'>[]> };
}

async function checkCase({ files, marks, after }: MarkedCase): Promise<void> {
  const found = (await settle(files)).problems.filter(isWatched);
  expect(found.map(placeOf).sort()).toEqual(marks.map(placeOf).sort());
  for (const mark of marks) {
    const there = found.find((problem) => placeOf(problem) === placeOf(mark));
    expect(there?.params).toMatchObject(mark.params);
    if (mark.hasNoFix) expect(there?.fixes).toEqual([]);
    if (mark.message !== undefined) expect(there?.message).toBe(mark.message);
  }
  if (after === undefined) return;
  const fix = found.find(({ code }) => code.startsWith('allow/'))?.fixes[0];
  expect(fix && applyFix(files[after.file] ?? '', fix, after.file)).toBe(after.text);
}

function placeOf({ code, file, range: { start, end } }: Mark | Problem): string {
  return `${file} line ${start.line + 1}, ${start.character} to ${end.character}: ${code}`;
}
