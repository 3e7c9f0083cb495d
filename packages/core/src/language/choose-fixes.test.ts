import { describe, expect, it } from 'vitest';
import type { Problem } from '../diagnostics/problem.ts';
import { chooseFixes } from './choose-fixes.ts';

const edit = (from: number, to: number, newText: string, file = 'a.yaml') => ({
  file,
  range: { start: { line: 0, character: from }, end: { line: 0, character: to } },
  newText,
});

/** A problem with these mends, each of some edits. */
function problem(...fixes: readonly (readonly ReturnType<typeof edit>[])[]): Problem {
  return {
    code: 'rule/made-up',
    severity: 'error',
    message: 'Made up.',
    params: {},
    file: 'a.yaml',
    range: edit(0, 1, '').range,
    related: [],
    fixes: fixes.map((edits) => ({ title: 'Mend', edits })),
  };
}

describe('mends that can be made together', () => {
  it('are those that leave no choice', () => {
    expect(
      chooseFixes([problem([edit(0, 2, 'x')]), problem([edit(4, 5, 'y')], [edit(4, 5, 'z')]), problem()]),
    ).toEqual([edit(0, 2, 'x')]);
  });

  it('are whole: one of which a part is taken is left out', () => {
    const first = problem([edit(0, 2, 'x')]);
    const second = problem([edit(8, 9, 'y'), edit(2, 4, 'z')]);
    expect(chooseFixes([first, second])).toEqual([edit(0, 2, 'x')]);
    expect(chooseFixes([first, problem([edit(8, 9, 'y'), edit(3, 4, 'z')])])).toHaveLength(3);
  });

  it('are only of files that may be changed', () => {
    const inPack = problem([edit(0, 2, 'x'), edit(0, 2, 'x', 'pack/b.yaml')]);
    expect(chooseFixes([inPack], (file) => !file.startsWith('pack/'))).toEqual([]);
  });
});
