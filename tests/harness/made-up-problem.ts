import type { Problem } from '../../packages/core/src/diagnostics/problem.ts';

/** A problem of a file, with what a test cares about and the rest made up. */
export function madeUpProblem(cares: Partial<Problem> & Pick<Problem, 'file'>): Problem {
  const start = { line: 0, character: 0 };
  return {
    code: 'rule/double-count',
    severity: 'error',
    message: 'Counted twice.',
    params: {},
    range: { start, end: start },
    related: [],
    fixes: [],
    ...cares,
  };
}

/** The same, at a place. */
export function problemAt(file: string, line: number, character = 0): Problem {
  const place = { line, character };
  return madeUpProblem({ file, range: { start: place, end: place } });
}
