import { confidenceOf } from '../../statistics/confidence.ts';
import { phe } from '../../statistics/convention.ts';
import { eventLimits } from '../../statistics/intervals/event-limits.ts';
import { formatConfidence, formatExactly, formatNumber } from '../results/format-number.ts';
import type { Method, MethodInterval, MethodParameters } from './method.ts';
import { divide, negativeCount, type Quotient } from './quotient.ts';

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
  const print = (number: number | undefined) =>
    number === undefined ? 'none' : formatNumber(number, decimals);
  const name = limits.method === 'exact' ? 'Exact Poisson' : "Byar's";
  const working = `${name} ${formatConfidence(confidence)} limits of ${formatExactly(numerator)} events are ${print(limits.lower)} and ${print(limits.upper)}; ÷ ${formatExactly(denominator)}${per === 1 ? '' : ` × ${formatExactly(per)}`} = ${print(lower)} to ${print(upper)}`;
  return { lower, upper, confidence, method: limits.method, working };
}
