import { type Confidence, ninetyFivePercent, upperTail } from './confidence.ts';
import { studentQuantile } from './distributions/student-quantile.ts';
import { studentTails } from './distributions/student-tails.ts';
import { readNumber } from './given.ts';
import { absent, found, type Given, type Outcome } from './outcome.ts';
import { weightedFit } from './weighted-fit.ts';

/** A yearly change in per cent with its interval and the chance of one as large where nothing changes. */
export interface YearlyChange {
  readonly value: number;
  readonly lower: number;
  readonly upper: number;
  readonly pValue: number;
  readonly confidence: Confidence;
}

/**
 * By how many per cent a rate has changed each year, from a straight line through the logarithms.
 *
 * @input   rates of years, all above 0, three or more; the years may leave gaps
 * @result  per cent a year; limits and p-value of Student's t distribution
 * @absent  fewer than three years -> too-few; a rate of 0 -> zero-numerator: it has no logarithm; below 0 -> negative; missing; suppressed;
 *          all years alike -> zero-denominator
 * @source  log-linear least squares; agrees with R 4.2.2 `lm`
 * @rounds  never
 */
export function annualPercentChange(
  rates: readonly { readonly year: number; readonly rate: Given }[],
  { confidence = ninetyFivePercent }: { readonly confidence?: Confidence } = {},
): Outcome<YearlyChange> {
  const points: { x: number; y: number; weight: number }[] = [];
  for (const { year, rate } of rates) {
    const number = readNumber(rate, 'a rate');
    if (typeof number !== 'number') return number;
    if (number === 0) return absent('zero-numerator', 'a rate is 0, and 0 has no logarithm.');
    if (number < 0) return absent('negative', `a rate is ${number}, and it cannot be below 0.`);
    points.push({ x: year, y: Math.log(number), weight: 1 });
  }
  if (points.length < 3) return absent('too-few', `there are ${points.length} years, and a trend needs 3.`);
  const fit = weightedFit(points);
  if (fit === undefined)
    return absent('zero-denominator', 'all rates are of one year, so there is no trend.');
  const degrees = points.length - 2;
  const error = fit.slopeError;
  const t = studentQuantile(upperTail(confidence.level), degrees) ?? 0;
  const toPercent = (slope: number) => 100 * Math.expm1(slope);
  return found({
    value: toPercent(fit.slope),
    lower: toPercent(fit.slope - t * error),
    upper: toPercent(fit.slope + t * error),
    pValue: pValueOf(Math.abs(fit.slope), error, degrees),
    confidence,
  });
}

function pValueOf(slope: number, error: number, degrees: number): number {
  if (slope === 0) return 1;
  return error === 0 ? 0 : 2 * studentTails(slope / error, degrees).above;
}
