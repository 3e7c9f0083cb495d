import type { Params } from '../diagnostics/problem.ts';
import type { TreePath } from '../syntax/tree.ts';

/** So many problems of shape are shown for one file; beyond them one says how many more there are. */
export const shapeProblemLimit = 50;

/** A part of a file that does not fit the shape of its kind, by its path. */
export interface ShapeProblem {
  /** `schema/...` */
  readonly code: string;
  readonly message: string;
  readonly params: Params;
  readonly path: TreePath;
  /** Whether the key or the value at the path is what must change. */
  readonly at: 'key' | 'value';
  /** A certain mend: put this in the place of the key or the value. */
  readonly fix?: { readonly title: string; readonly newText: string };
}

/** The first problems, and one in the place of the next that counts the rest. */
export function fewestShapeProblems(problems: readonly ShapeProblem[]): readonly ShapeProblem[] {
  const next = problems[shapeProblemLimit];
  if (next === undefined) return problems;
  const count = problems.length - shapeProblemLimit;
  return [
    ...problems.slice(0, shapeProblemLimit),
    {
      code: 'schema/more-problems',
      message: `${count} more ${count === 1 ? 'part' : 'parts'} of this file ${count === 1 ? 'does' : 'do'} not fit. Mend those that are shown first.`,
      params: { count },
      path: next.path,
      at: next.at,
    },
  ];
}
