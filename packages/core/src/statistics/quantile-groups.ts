import { readNumber } from './given.ts';
import { absent, type Given, type Outcome } from './outcome.ts';

/** How areas are put into groups of about equal number. */
export interface QuantileOptions {
  /** Which values group 1 has; `highest` if not given. */
  readonly first?: 'highest' | 'lowest';
}

/**
 * The group of each area when areas are ranked by a value and cut into groups of about equal number: quintiles, deciles.
 *
 * @input   values: one for each area; groups: whole, 2 or more (5 for quintiles, 10 for deciles)
 * @result  for each value its group from 1 to `groups`, ties in the same group; undefined where the value is missing or suppressed
 * @absent  fewer values than groups -> too-few; a value that is not finite -> not-a-number; no whole number of groups -> out-of-range
 * @source  OHID Technical Guide, Assigning Deprivation Categories; agrees with PHEindicatormethods 2.1.0 `phe_quantile`. National deprivation
 *          quintiles weigh areas by population and are looked up, not made by this
 * @rounds  never
 */
export function quantileGroups(
  values: readonly Given[],
  groups: number,
  { first = 'highest' }: QuantileOptions = {},
): Outcome<{ readonly groups: readonly (number | undefined)[] }> {
  if (!(Number.isInteger(groups) && groups >= 1)) {
    return absent(
      'out-of-range',
      `the number of groups is ${groups}, and it must be a whole number above 0.`,
    );
  }
  const numbers: (number | undefined)[] = [];
  for (const value of values) {
    const number = typeof value === 'number' ? readNumber(value, 'a value') : undefined;
    if (typeof number === 'object') return number;
    numbers.push(number);
  }
  const ranked = numbers.filter((number) => number !== undefined).sort((a, b) => a - b);
  if (ranked.length < groups) {
    return absent('too-few', `there are ${ranked.length} values, too few for ${groups} groups.`);
  }
  const ranks = first === 'highest' ? rankOf(ranked.reverse()) : rankOf(ranked);
  const size = ranked.length / groups;
  return {
    kind: 'value',
    groups: numbers.map((number) => {
      if (number === undefined) return undefined;
      const fromEnd = ranked.length + 1 - (ranks.get(number) ?? 1);
      return Math.max(1, Math.floor(groups + 1 - Math.ceil(fromEnd / size)));
    }),
  };
}

/** The first place of each value in the ranking; equal values share it. */
function rankOf(ranked: readonly number[]): ReadonlyMap<number, number> {
  const ranks = new Map<number, number>();
  ranked.forEach((value, index) => {
    if (!ranks.has(value)) ranks.set(value, index + 1);
  });
  return ranks;
}
