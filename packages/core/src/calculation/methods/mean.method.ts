import { confidenceOf, upperTail } from '../../statistics/confidence.ts';
import { studentQuantile } from '../../statistics/distributions/student-quantile.ts';
import { formatConfidence, formatExactly, formatNumber } from '../results/format-number.ts';
import {
  type Method,
  type MethodInterval,
  type MethodOutcome,
  type MethodParameters,
  missing,
} from './method.ts';
import { divide, type Quotient } from './quotient.ts';

/**
 * The mean of values of which the data have the total and the number, with Student's interval where they have the squares too.
 *
 * @input   numerator: the total, of either sign; denominator: how many values, above 0; sumOfSquares: of the single values
 * @result  total over number; Student's interval at `confidence` with the sum of squares and two values or more
 * @absent  no values -> missing("calc/zero-denominator"); a number of values below 0 -> missing("calc/negative-count"); squares smaller than
 *          the total allows -> missing("calc/squares-too-small")
 * @source  APHO Technical Briefing 3, page 7; agrees with PHEindicatormethods 2.1.0 `phe_mean`, which gives a mean of nothing as not a number
 * @rounds  never; `decimals` is for the printed working
 */
export const meanMethod: Method = {
  id: 'mean',
  title: 'Mean',
  summary: "A total over how many it is of, with Student's interval where the squares are known.",
  source: 'APHO Technical Briefing 3, page 7',
  inputs: [
    { name: 'numerator', what: 'The total, such as all days of all stays.' },
    { name: 'denominator', what: 'How many it is of, such as the stays.' },
    { name: 'sumOfSquares', what: 'The sum of the squares of the single values; may be left out.' },
  ],
  parameters: [{ name: 'confidence', what: 'The confidence level as a fraction.', default: 0.95 }],
  calculate(inputs, parameters) {
    const quotient = divide(inputs, parameters, 1);
    if ('kind' in quotient) return quotient;
    const { denominator, value, working } = quotient;
    if (denominator < 0)
      return missing(
        'negative-count',
        `the number of values is ${formatExactly(denominator)}, and it cannot be below 0.`,
      );
    const squares = inputs.get('sumOfSquares')?.value;
    const interval = squares === undefined ? undefined : intervalOf(quotient, squares, parameters);
    if (interval !== undefined && 'kind' in interval) return interval;
    return { kind: 'value', value, working, interval };
  },
};

function intervalOf(
  { numerator, denominator: count, value }: Quotient,
  squares: number,
  { confidence = 0.95, decimals }: MethodParameters,
): MethodInterval | Extract<MethodOutcome, { kind: 'missing' }> | undefined {
  const least = numerator * value;
  // Rounding alone may leave the squares of equal values a hair below what their total asks for.
  if (squares < least - 1e-9 * Math.abs(least)) {
    const message = `the sum of squares is ${formatExactly(squares)}, and ${formatExactly(count)} values with this total have at least ${formatExactly(least)}.`;
    return missing('squares-too-small', message);
  }
  const level = confidenceOf(confidence);
  const t = level && count >= 2 ? studentQuantile(upperTail(level.level), count - 1) : undefined;
  if (t === undefined) return undefined;
  const deviation = Math.sqrt(Math.max(0, squares - least) / (count - 1));
  const halfWidth = (t * deviation) / Math.sqrt(count);
  const [lower, upper] = [value - halfWidth, value + halfWidth];
  const working = `Student's ${formatConfidence(confidence)} limits: ${formatNumber(value, decimals)} ± ${formatNumber(t, 4)} × ${formatNumber(deviation, decimals)} ÷ √${formatExactly(count)} = ${formatNumber(lower, decimals)} to ${formatNumber(upper, decimals)}`;
  return { lower, upper, confidence, method: 'Student', working };
}
