import type { Confidence } from './confidence.ts';
import { type Convention, phe } from './convention.ts';
import type { Estimate } from './estimate.ts';
import { faultOfPer, readCount } from './given.ts';
import { eventLimits } from './intervals/event-limits.ts';
import { type Absent, absent, found, type Given, type Outcome } from './outcome.ts';

/** One age band: the population of the area, and the events and population of the reference. */
export interface ReferenceBand {
  readonly population: Given;
  readonly referenceEvents: Given;
  readonly referencePopulation: Given;
}

/** A standardised ratio or rate with the observed and expected events. */
export interface IndirectEstimate extends Estimate {
  readonly observed: number;
  readonly expected: number;
  /** The rate of the reference per `per`; the ratio's own `per` where that is what is made. */
  readonly referenceRate: number;
}

/** How an indirectly standardised figure is expressed. */
export interface IndirectOptions {
  /** 1 or 100 for a ratio, 100,000 for a rate. */
  readonly per?: number;
  readonly confidence?: Confidence;
  readonly convention?: Convention;
}

/**
 * The events that an area had, over those that it would have had with the rates of a reference: the standardised mortality ratio.
 *
 * @input   observed: events of the area, in all or by band; bands: population of the area, events and population of the reference
 * @result  observed over expected times `per` (1 if not given); exact Poisson limits below 10 events, Byar's from 10
 * @absent  nothing expected, or a reference band without population -> zero-denominator; below 0 -> negative; any number suppressed -> suppressed;
 *          the total missing -> missing. Missing events or populations of a band count as none
 * @source  Breslow & Day 1987; APHO Technical Briefing 3, page 8; agrees with PHEindicatormethods 2.1.0 `calculate_ISRatio`, which does not
 *          catch that nothing is expected
 * @rounds  never
 */
export function indirectlyStandardisedRatio(
  observed: Given | readonly Given[],
  bands: readonly ReferenceBand[],
  { per = 1, convention = phe, confidence = convention.confidence }: IndirectOptions = {},
): Outcome<IndirectEstimate> {
  const sums = sumReference(bands);
  if ('kind' in sums) return sums;
  return compare(observed, sums, { scale: per, per, confidence, convention });
}

/**
 * The rate of a reference times the indirectly standardised ratio of an area.
 *
 * @input   as for `indirectlyStandardisedRatio`
 * @result  the rate per `per` (100,000 if not given), with limits as for the ratio
 * @absent  as for `indirectlyStandardisedRatio`
 * @source  as there; agrees with PHEindicatormethods 2.1.0 `calculate_ISRate`
 * @rounds  never
 */
export function indirectlyStandardisedRate(
  observed: Given | readonly Given[],
  bands: readonly ReferenceBand[],
  { per = 100_000, convention = phe, confidence = convention.confidence }: IndirectOptions = {},
): Outcome<IndirectEstimate> {
  const sums = sumReference(bands);
  if ('kind' in sums) return sums;
  return compare(observed, sums, { scale: sums.rate * per, per, confidence, convention });
}

interface ReferenceSums {
  readonly expected: number;
  /** Events per person of the whole reference. */
  readonly rate: number;
}

function sumReference(bands: readonly ReferenceBand[]): ReferenceSums | Absent {
  let [expected, events, population] = [0, 0, 0];
  for (const band of bands) {
    const people = readOrNone(band.population, 'a population');
    const referenceEvents = readOrNone(band.referenceEvents, 'a count of the reference');
    const referencePopulation = readCount(band.referencePopulation, 'a population of the reference');
    if (typeof people !== 'number') return people;
    if (typeof referenceEvents !== 'number') return referenceEvents;
    if (typeof referencePopulation !== 'number') return referencePopulation;
    if (referencePopulation === 0) {
      return absent('zero-denominator', 'a band of the reference has no population, so it has no rate.');
    }
    expected += (people * referenceEvents) / referencePopulation;
    events += referenceEvents;
    population += referencePopulation;
  }
  if (expected === 0)
    return absent('zero-denominator', 'no events are expected, and nothing can be divided by 0.');
  return { expected, rate: events / population };
}

function readOrNone(given: Given, what: string): number | Absent {
  return given === 'missing' ? 0 : readCount(given, what);
}

function compare(
  observed: Given | readonly Given[],
  { expected, rate }: ReferenceSums,
  { scale, per, confidence, convention }: Required<IndirectOptions> & { readonly scale: number },
): Outcome<IndirectEstimate> {
  const fault = faultOfPer(per);
  if (fault !== undefined) return fault;
  const events = countObserved(observed);
  if (typeof events !== 'number') return events;
  const limits = eventLimits(events, confidence, convention);
  if (limits === undefined) return absent('too-large', 'the count of events is too large to be a number.');
  const express = (count: number) => (count / expected) * scale;
  return found({
    value: express(events),
    lower: limits.lower === undefined ? undefined : express(limits.lower),
    upper: express(limits.upper),
    confidence,
    method: limits.method,
    observed: events,
    expected,
    referenceRate: rate * per,
  });
}

function countObserved(observed: Given | readonly Given[]): number | Absent {
  if (typeof observed === 'number' || typeof observed === 'string') {
    return readCount(observed, 'the count of observed events');
  }
  let sum = 0;
  for (const one of observed) {
    const count = readOrNone(one, 'a count of observed events');
    if (typeof count !== 'number') return count;
    sum += count;
  }
  return sum;
}
