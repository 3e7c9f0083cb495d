import type { FoundColumn } from './found-columns.ts';
import { holdsWord } from './heading-words.ts';
import type { RawColumn } from './raw-columns.ts';

/** An estimate with the columns of its lower and upper limit, by their headings. */
export interface Limits {
  readonly estimate: string;
  readonly lower: string;
  readonly upper: string;
}

/** The one estimate whose limits stand beside it: in every row it lies between them. */
export function pairLimits(found: readonly FoundColumn[], columns: readonly RawColumn[]): Limits | undefined {
  const measures = found.filter(({ numbers }) => numbers !== undefined);
  const [lower, anotherLower] = measures.filter(({ heading }) => holdsWord(heading, lowerWords));
  const [upper, anotherUpper] = measures.filter(({ heading }) => holdsWord(heading, upperWords));
  if (lower === undefined || upper === undefined || anotherLower || anotherUpper) return undefined;
  const figures = new Map(columns.map((column) => [column.heading, column]));
  const numberIn = ({ heading, numbers }: FoundColumn, row: number) =>
    numbers?.numbers[figures.get(heading)?.codes[row] ?? -1] ?? Number.NaN;
  const rowCount = figures.get(lower.heading)?.codes.length ?? 0;
  const estimate = measures
    .filter((each) => each !== lower && each !== upper)
    .findLast((each) => {
      let lying = 0;
      for (let row = 0; row < rowCount; row++) {
        const [low, value, high] = [numberIn(lower, row), numberIn(each, row), numberIn(upper, row)];
        if (value < low || value > high) return false;
        if (low <= value && value <= high) lying++;
      }
      return lying > 0;
    });
  return estimate && { estimate: estimate.heading, lower: lower.heading, upper: upper.heading };
}

const lowerWords = new Set(['lower', 'low', 'lci', 'lcl', 'll']);
const upperWords = new Set(['upper', 'high', 'uci', 'ucl', 'ul']);
