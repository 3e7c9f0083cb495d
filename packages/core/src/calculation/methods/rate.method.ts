import { confidenceOf } from '../../statistics/confidence.ts';
import { phe } from '../../statistics/convention.ts';
import { eventLimits } from '../../statistics/intervals/event-limits.ts';
import { formatExactly } from '../results/format-number.ts';
import { limitsInWords } from './limits-in-words.ts';
import type { Method, MethodInterval, MethodParameters } from './method.ts';
import { divide, negativeCount, type Quotient, times } from './quotient.ts';

/**
 * Events per so many of a population, with the confidence interval of the count of events.
 *
 * @input   numerator: events, 0 or more; denominator: the population, above 0; the numerator may be the larger
 * @result  the rate per `per`; interval at `confidence`: Byar's, and exact Poisson below 10 events
 * @absent  denominator 0 -> missing("calc/zero-denominator"); a negative count -> missing("calc/negative-count")
 * @source  Breslow & Day 1987; Armitage & Berry 2002; agrees with PHEindicatormethods 2.1.0 `phe_rate`
 * @rounds  never; `decimals` is for the printed working
 */
export const rateMethod: Method = {
  id: 'rate',
  title: 'Crude rate',
  summary: "Events per so many of a population, with Byar's interval, or the exact one below 10 events.",
  source: 'Breslow & Day 1987; Armitage & Berry 2002; APHO Technical Briefing 3, page 7',
  inputs: [
    { name: 'numerator', what: 'The events, such as bed days.' },
    { name: 'denominator', what: 'The population in which they could occur.' },
  ],
  parameters: [
    { name: 'per', what: 'Per how many of the population.', default: undefined },
    { name: 'confidence', what: 'The confidence level as a fraction.', default: 0.95 },
  ],
  calculate(inputs, parameters) {
    const quotient = divide(inputs, parameters, parameters.per ?? 1);
    if ('kind' in quotient) return quotient;
    const { value, working } = quotient;
    return (
      negativeCount(quotient) ?? { kind: 'value', value, working, interval: intervalOf(quotient, parameters) }
    );
  },
};

function intervalOf(
  { numerator, denominator, per }: Quotient,
  { confidence = 0.95, decimals }: MethodParameters,
): MethodInterval | undefined {
  const level = confidenceOf(confidence);
  const limits = level && eventLimits(numerator, level, phe);
  if (limits === undefined) return undefined;
  const toRate = (events: number) => (events / denominator) * per;
  const lower = limits.lower === undefined ? undefined : toRate(limits.lower);
  const upper = toRate(limits.upper);
  const found = { method: limits.method, confidence, events: numerator, limits };
  const then = `÷ ${formatExactly(denominator)}${times(per)}`;
  const working = limitsInWords(found, then, { lower, upper }, decimals);
  return { lower, upper, confidence, method: limits.method, working };
}
