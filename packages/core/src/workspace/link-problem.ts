import type { Fix, Params, Problem, Related } from '../diagnostics/problem.ts';
import type { Range } from '../text/span.ts';

/** A problem of how files refer to one another. */
export function linkProblem(
  code: string,
  message: string,
  params: Params,
  file: string,
  range: Range,
  extra: { readonly fixes?: readonly Fix[]; readonly related?: readonly Related[] } = {},
): Problem {
  return {
    code: `link/${code}`,
    severity: 'error',
    message,
    params,
    file,
    range,
    related: extra.related ?? [],
    fixes: extra.fixes ?? [],
  };
}

/** The mend that writes `word` in the place of what stands at `range`. */
export function replaceFix(file: string, range: Range, word: string): readonly Fix[] {
  return [{ title: `Change to "${word}"`, edits: [{ file, range, newText: word }] }];
}
