import type { Confidence } from './confidence.ts';
import { type Convention, phe } from './convention.ts';
import type { Estimate } from './estimate.ts';
import { faultOfPer, readCount, readDivisor } from './given.ts';
import { eventLimits } from './intervals/event-limits.ts';
import { absent, found, type Given, type Outcome } from './outcome.ts';

/** How a rate is expressed. */
export interface RateOptions {
  /** Per how many of the population; 100,000 if not given. */
  readonly per?: number;
  readonly confidence?: Confidence;
  readonly convention?: Convention;
}

/**
 * Events per so many of a population, with the confidence interval of the count of events.
 *
 * @input   events: 0 or more; population above 0, in persons or person-years; the events may be the larger number
 * @result  the rate per `per`; exact Poisson limits below 10 events and Byar's from 10, under `scotpho` Byar's at every count
 * @absent  population 0 -> zero-denominator; below 0 -> negative; missing; suppressed. No events are a rate of 0
 * @source  Breslow & Day 1987; Armitage & Berry 2002; APHO Technical Briefing 3, page 7; agrees with PHEindicatormethods 2.1.0 `phe_rate`, and
 *          under `scotpho` with `calculate_crude_rate`, whose lower limit of no events is not a number and here is 0
 * @rounds  never
 */
export function rate(
  events: Given,
  population: Given,
  { per = 100_000, convention = phe, confidence = convention.confidence }: RateOptions = {},
): Outcome<Estimate> {
  const count = readCount(events, 'the count of events');
  if (typeof count !== 'number') return count;
  const people = readDivisor(population, 'the population');
  if (typeof people !== 'number') return people;
  const fault = faultOfPer(per);
  if (fault !== undefined) return fault;
  const limits = eventLimits(count, confidence, convention);
  if (limits === undefined) return absent('too-large', 'the count is too large to be a number.');
  const express = (number: number) => (number / people) * per;
  return found({
    value: express(count),
    lower: limits.lower === undefined ? undefined : express(limits.lower),
    upper: express(limits.upper),
    confidence,
    method: limits.method,
  });
}
