import type { Params } from '../diagnostics/problem.ts';
import { type DataMessages, type DataProblemCode, dataMessages } from './data-messages.ts';
import type { DataProblem } from './data-problem.ts';
import { createLocator, type Place, startOfFile } from './locate.ts';

/** Problems of one code that are listed; the others are counted. */
const mostListed = 50;

/** What the sentence of a code speaks of. */
export type ParamsOf<C extends DataProblemCode> =
  Parameters<DataMessages[C]['say']> extends [infer P] ? P : Record<never, never>;

/** Gathers the problems of one data file; a file with a fault in every row costs no more than one with fifty. */
export class ProblemList {
  readonly #bytes: Uint8Array;
  readonly #locate: (place: Place) => DataProblem['range'];
  readonly #counts = new Map<DataProblemCode, number>();
  readonly #listed: DataProblem[] = [];

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#locate = createLocator(bytes);
  }

  /** `params` is only called for a problem that is listed, with the line of its place, counted from one. */
  add<C extends DataProblemCode>(
    code: C,
    place: Place,
    params: (line: number) => ParamsOf<C> & Params,
  ): void {
    const count = (this.#counts.get(code) ?? 0) + 1;
    this.#counts.set(code, count);
    if (count > mostListed) return;
    const range = this.#locate(place);
    this.#listed.push(problem(code, params(range.start.line + 1) as Params, range));
  }

  /** All problems in the order of the file; the count of those not listed stands last and points to the start of the file. */
  toArray(): readonly DataProblem[] {
    const sorted = this.#listed.toSorted(
      (a, b) => a.range.start.line - b.range.start.line || a.range.start.character - b.range.start.character,
    );
    const more = [...this.#counts].filter(([, count]) => count > mostListed);
    if (more.length === 0) return sorted;
    const params = {
      codes: more.map(([code]) => code),
      counts: more.map(([, count]) => count - mostListed),
    };
    return [...sorted, problem('data/more-problems', params, this.#locate(startOfFile(this.#bytes)))];
  }
}

function problem(code: DataProblemCode, params: Params, range: DataProblem['range']): DataProblem {
  const { severity, say } = dataMessages[code];
  return { code, severity, params, message: (say as (params: Params) => string)(params), range };
}
