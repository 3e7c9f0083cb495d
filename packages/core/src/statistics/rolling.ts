import { readNumber } from './given.ts';
import { absent, type Given, type Outcome } from './outcome.ts';
import { ratio } from './ratio.ts';
import { sumOf } from './sum-of.ts';

/** How a window lies around its period, and what a gap in it means. */
export interface RollingOptions {
  /** `end`: the period and those before it (the default). `middle`: as many before as after, of an even number one more after. */
  readonly align?: 'end' | 'middle';
  /** What a missing value does to its windows; `refused` if not given. ScotPHO leaves out years that are suppressed. */
  readonly gaps?: 'refused' | 'left out';
}

type Series = readonly Outcome<{ readonly value: number }>[];

/**
 * The sum of each period and those around it.
 *
 * @input   series: values of periods that follow one another without a gap, a missing one said to be; length: periods in a window, 1 or more
 * @result  for each period the sum over its window
 * @absent  a window that reaches beyond the series -> too-few; a value in it missing or suppressed -> so is the sum, unless `gaps` are left out
 * @source  arithmetic; agrees with R's zoo `rollsumr`
 * @rounds  never
 */
export function rollingSums(series: readonly Given[], length: number, options: RollingOptions = {}): Series {
  return overWindows(series, length, options, sumOf);
}

/**
 * The mean of each period and those around it.
 *
 * @input   as for `rollingSums`
 * @result  for each period the mean over its window; where gaps are left out, over what is there
 * @absent  as for `rollingSums`; a window of nothing but gaps -> missing
 * @source  arithmetic; agrees with R's zoo `rollmeanr`, `rollmean` and RcppRoll 0.3.0 `roll_meanr`
 * @rounds  never
 */
export function rollingMeans(series: readonly Given[], length: number, options: RollingOptions = {}): Series {
  return overWindows(series, length, options, (numbers) => sumOf(numbers) / numbers.length);
}

/**
 * The rate of each period and those before it: the sum of the numerators over the sum of the denominators, not a mean of rates.
 *
 * @input   two series of the same periods; length as for `rollingSums`; per: multiplies the quotient, 1 if not given
 * @result  for each period the rate over its window
 * @absent  as for `rollingSums`, on either side; a sum of denominators of 0 -> zero-denominator
 * @source  arithmetic
 * @rounds  never
 */
export function rollingRates(
  numerators: readonly Given[],
  denominators: readonly Given[],
  length: number,
  { per = 1, ...options }: RollingOptions & { readonly per?: number } = {},
): Series {
  const above = rollingSums(numerators, length, options);
  const below = rollingSums(denominators, length, options);
  return above.map((numerator, index) => {
    const denominator = below[index] ?? absent('does-not-match', 'the series differ in length.');
    if (numerator.kind === 'absent') return numerator;
    if (denominator.kind === 'absent') return denominator;
    return ratio(numerator.value, denominator.value, { per });
  });
}

function overWindows(
  series: readonly Given[],
  length: number,
  { align = 'end', gaps = 'refused' }: RollingOptions,
  summarise: (numbers: readonly number[]) => number,
): Series {
  if (!(Number.isInteger(length) && length >= 1)) {
    const wrong = absent(
      'out-of-range',
      `the window has ${length} periods; it must be a whole number above 0.`,
    );
    return series.map(() => wrong);
  }
  const before = align === 'end' ? length - 1 : Math.floor((length - 1) / 2);
  return series.map((_, index) => {
    const start = index - before;
    if (start < 0 || start + length > series.length) {
      return absent('too-few', `a window of ${length} periods does not fit here.`);
    }
    const numbers: number[] = [];
    for (const given of series.slice(start, start + length)) {
      if (gaps === 'left out' && typeof given !== 'number') continue;
      const number = readNumber(given, 'a value in the window');
      if (typeof number !== 'number') return number;
      numbers.push(number);
    }
    if (numbers.length === 0) return absent('missing', 'every value in the window is missing.');
    const value = summarise(numbers);
    return Number.isFinite(value)
      ? { kind: 'value', value }
      : absent('too-large', 'the result is too large to be a number.');
  });
}
