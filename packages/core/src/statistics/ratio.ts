import type { Confidence } from './confidence.ts';
import { phe } from './convention.ts';
import type { Estimate } from './estimate.ts';
import { faultOfPer, readCount, readDivisor, readNumber } from './given.ts';
import { absent, found, type Given, type Outcome } from './outcome.ts';

/**
 * One quantity divided by another, with no interval.
 *
 * @input   numerator, denominator: quantities of one period and area, of either sign; denominator not 0
 * @result  the quotient times `per`
 * @absent  denominator 0 -> zero-denominator; missing; suppressed
 * @source  arithmetic
 * @rounds  never
 */
export function ratio(
  numerator: Given,
  denominator: Given,
  { per = 1 }: { readonly per?: number } = {},
): Outcome<{ readonly value: number }> {
  const above = readNumber(numerator, 'the numerator');
  if (typeof above !== 'number') return above;
  const below = readNumber(denominator, 'the denominator');
  if (typeof below !== 'number') return below;
  if (below === 0)
    return absent('zero-denominator', 'the denominator is 0, and nothing can be divided by it.');
  const fault = faultOfPer(per);
  if (fault !== undefined) return fault;
  return found({ value: (above / below) * per });
}

/** The events of an area and the population in which they could occur. */
export interface EventsIn {
  readonly events: Given;
  readonly population: Given;
}

/**
 * How many times the rate of one population is that of another, with its confidence interval.
 *
 * @input   events and population of each; events above 0 on both sides, population above 0
 * @result  the ratio of the rates; limits symmetric on the logarithm
 * @absent  no events on a side -> zero-numerator: the logarithm has no value there; population 0 -> zero-denominator; negative; missing; suppressed
 * @source  exp(ln RR -+ z sqrt(1/x1 + 1/x2)), Breslow & Day 1987; a ratio of a count to a fixed number is `indirectlyStandardisedRatio`
 * @rounds  never
 */
export function ratioOfRates(
  one: EventsIn,
  other: EventsIn,
  { confidence = phe.confidence }: { readonly confidence?: Confidence } = {},
): Outcome<Estimate> {
  const numbers = [
    readCount(one.events, 'the count of events'),
    readCount(other.events, 'the count of events'),
  ];
  const populations = [
    readDivisor(one.population, 'the population'),
    readDivisor(other.population, 'the population'),
  ];
  for (const each of [...numbers, ...populations]) if (typeof each !== 'number') return each;
  const [x1, x2, n1, n2] = [...numbers, ...populations].map(Number) as [number, number, number, number];
  if (x1 === 0 || x2 === 0) {
    return absent(
      'zero-numerator',
      'one of the rates has no events, and a ratio to nothing has no interval.',
    );
  }
  const value = x1 / n1 / (x2 / n2);
  const factor = Math.exp(confidence.z * Math.sqrt(1 / x1 + 1 / x2));
  return found({ value, lower: value / factor, upper: value * factor, confidence, method: 'log-normal' });
}
