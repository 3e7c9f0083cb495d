import { type Confidence, ninetyFivePercent, upperTail } from './confidence.ts';
import { studentQuantile } from './distributions/student-quantile.ts';
import { readAll, readNumber } from './given.ts';
import { type Absent, absent, found, type Given, type Outcome } from './outcome.ts';
import { sumOf } from './sum-of.ts';

/** A mean with the numbers it was made from. */
export interface Mean {
  readonly value: number;
  readonly sum: number;
  readonly count: number;
  /** Undefined for a single value, as is the interval. */
  readonly standardDeviation: number | undefined;
  readonly lower: number | undefined;
  readonly upper: number | undefined;
  readonly confidence: Confidence;
  readonly method: 'Student';
}

/**
 * The mean of values, with the confidence interval of Student's t distribution.
 *
 * @input   values: one for each person or event, of either sign
 * @result  mean, sum, count, standard deviation and interval in the unit of the values
 * @absent  no values -> too-few; one that is missing or suppressed makes the mean so. One value: a mean without an interval
 * @source  APHO Technical Briefing 3, page 7; agrees with PHEindicatormethods 2.1.0 `phe_mean`, which gives a mean of nothing as not a number
 * @rounds  never
 */
export function mean(
  values: readonly Given[],
  { confidence = ninetyFivePercent }: { readonly confidence?: Confidence } = {},
): Outcome<Mean> {
  const numbers = readAll(values, readNumber, 'a value');
  if ('kind' in numbers) return numbers;
  const count = numbers.length;
  if (count === 0) return noValues();
  const sum = sumOf(numbers);
  const value = meanOf(numbers, sum);
  if (count === 1) {
    const none = { standardDeviation: undefined, lower: undefined, upper: undefined };
    return found({ value, sum, count, ...none, confidence, method: 'Student' as const });
  }
  const standardDeviation = Math.sqrt(sumOf(numbers.map((number) => (number - value) ** 2)) / (count - 1));
  const t = studentQuantile(upperTail(confidence.level), count - 1) ?? Number.NaN;
  const halfWidth = (t * standardDeviation) / Math.sqrt(count);
  const [lower, upper] = [value - halfWidth, value + halfWidth];
  return found({
    value,
    sum,
    count,
    standardDeviation,
    lower,
    upper,
    confidence,
    method: 'Student' as const,
  });
}

/** A second pass over what the first has left keeps the digits of values far from 0. */
function meanOf(numbers: readonly number[], sum: number): number {
  const first = sum / numbers.length;
  return first + sumOf(numbers.map((number) => number - first)) / numbers.length;
}

function noValues(): Absent {
  return absent('too-few', 'there are no values to take a mean of.');
}
