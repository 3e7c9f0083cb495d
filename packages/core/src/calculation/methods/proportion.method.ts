import { confidenceOf } from '../../statistics/confidence.ts';
import { wilsonLimits } from '../../statistics/intervals/wilson.ts';
import { formatConfidence, formatExactly, formatNumber } from '../results/format-number.ts';
import { type Method, type MethodInterval, type MethodParameters, missing } from './method.ts';
import { divide, negativeCount, type Quotient } from './quotient.ts';

/**
 * The share of a whole that meets a condition, with its confidence interval.
 *
 * @input   numerator, denominator: counts of one period and area; 0 <= numerator <= denominator, denominator above 0
 * @result  the share times `per` (100 for per cent); Wilson's interval at `confidence`, never outside 0 to `per`
 * @absent  denominator 0 -> missing("calc/zero-denominator"); numerator above it -> missing("calc/numerator-above-denominator");
 *          a negative count -> missing("calc/negative-count")
 * @source  Wilson 1927, JASA 22:209-212; agrees with PHEindicatormethods 2.1.0 `phe_proportion`
 * @rounds  never; `decimals` is for the printed working
 */
export const proportionMethod: Method = {
  id: 'proportion',
  title: 'Proportion',
  summary: "The share of a whole that meets a condition, with Wilson's score interval.",
  source: 'Wilson 1927, JASA 22:209-212; APHO Technical Briefing 3, page 6',
  inputs: [
    { name: 'numerator', what: 'Those that meet the condition.' },
    { name: 'denominator', what: 'All that could have met it.' },
  ],
  parameters: [
    { name: 'per', what: '100 for per cent, 1 for a fraction.', default: 100 },
    { name: 'confidence', what: 'The confidence level as a fraction.', default: 0.95 },
  ],
  calculate(inputs, parameters) {
    const quotient = divide(inputs, parameters, parameters.per ?? 100);
    if ('kind' in quotient) return quotient;
    const { numerator, denominator, value, working } = quotient;
    const negative = negativeCount(quotient);
    if (negative !== undefined) return negative;
    if (numerator > denominator) {
      const numbers = `${formatExactly(numerator)} is above ${formatExactly(denominator)}`;
      return missing(
        'numerator-above-denominator',
        `the numerator ${numbers}, and a part cannot be larger than its whole.`,
      );
    }
    return { kind: 'value', value, working, interval: intervalOf(quotient, parameters) };
  },
};

function intervalOf(
  { numerator, denominator, per }: Quotient,
  { confidence = 0.95, decimals }: MethodParameters,
): MethodInterval | undefined {
  const level = confidenceOf(confidence);
  const limits = level && wilsonLimits(numerator, denominator, level);
  if (limits === undefined) return undefined;
  const lower = limits.lower * per;
  const upper = limits.upper * per;
  const counts = `${formatExactly(numerator)} out of ${formatExactly(denominator)}`;
  const working = `Wilson's ${formatConfidence(confidence)} limits of ${counts} = ${formatNumber(lower, decimals)} to ${formatNumber(upper, decimals)}`;
  return { lower, upper, confidence, method: 'Wilson', working };
}
