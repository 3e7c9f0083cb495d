import type { Confidence } from './confidence.ts';
import { type Convention, phe } from './convention.ts';
import { faultOfPer, readCount, readNumber } from './given.ts';
import { byarLimits } from './intervals/byar.ts';
import { type Absent, absent, found, type Given, type Outcome } from './outcome.ts';
import type { RateOptions } from './rate.ts';

/** One age band (or age band and sex) of an area. */
export interface StandardisedBand {
  readonly events: Given;
  readonly population: Given;
  /** The weight of the band in the standard population, joined by its name and never by its place in a list. */
  readonly weight: Given;
}

/** A directly standardised rate with the numbers it was made from. */
export interface StandardisedRate {
  readonly value: number;
  readonly lower: number | undefined;
  readonly upper: number;
  readonly confidence: Confidence;
  readonly method: 'Dobson' | 'Dobson, for events that are not independent';
  readonly events: number;
  readonly population: number;
}

/**
 * The rate that an area would have if its people had the ages of a standard population: the EASR of Scotland.
 *
 * @input   bands: events, population and weight of every age band; populations above 0, weights 0 or more
 * @result  the rate per `per` (100,000 if not given); Dobson's interval on Byar's limits of all events
 * @absent  fewer than 10 events in all -> too-few; a population or weight that is missing -> missing; a population of 0 -> zero-denominator;
 *          below 0 -> negative; all weights 0 -> zero-denominator; any number suppressed -> suppressed. Missing events count as none.
 *          Under `scotpho` no count is too small and a band without population adds nothing
 * @source  Dobson et al 1991, Stat Med 10:457-462; APHO Technical Briefing 3, page 8; agrees with PHEindicatormethods 2.1.0 `calculate_dsr`,
 *          and under `scotpho` with `calculate_easr`
 * @rounds  never
 */
export function directlyStandardisedRate(
  bands: readonly StandardisedBand[],
  { per = 100_000, convention = phe, confidence = convention.confidence }: RateOptions = {},
): Outcome<StandardisedRate> {
  const read = readBands(bands, convention);
  if ('kind' in read) return read;
  const sums = sumBands(read);
  return standardised(sums, sums.variance, { per, confidence, convention, method: 'Dobson' });
}

/** A band as numbers; a band without population that adds nothing has a rate of 0. */
export interface ReadBand {
  readonly events: number;
  readonly population: number;
  readonly weight: number;
}

/** The sums over bands that a standardised rate is made of. */
export interface BandSums {
  readonly events: number;
  readonly population: number;
  readonly weight: number;
  /** The weighted mean of the bands' rates, per person. */
  readonly rate: number;
  /** The variance of that rate. */
  readonly variance: number;
}

/** The bands as numbers, or what hinders that. */
export function readBands(
  bands: readonly StandardisedBand[],
  { emptyBand }: Convention,
): readonly ReadBand[] | Absent {
  const read: ReadBand[] = [];
  for (const band of bands) {
    const events = band.events === 'missing' ? 0 : readCount(band.events, 'a count of events');
    if (typeof events !== 'number') return events;
    const population = readCount(band.population, 'a population');
    if (typeof population !== 'number') return population;
    if (population === 0 && emptyBand === 'refused') {
      return absent('zero-denominator', 'an age band has no population, so it has no rate.');
    }
    const weight = readNumber(band.weight, 'a weight of the standard population');
    if (typeof weight !== 'number') return weight;
    if (weight < 0) return absent('negative', `a weight of the standard population is ${weight}, below 0.`);
    read.push({ events, population, weight });
  }
  return read;
}

/** Adds the bands up. */
export function sumBands(bands: readonly ReadBand[]): BandSums {
  let [events, population, weight, rate, variance] = [0, 0, 0, 0, 0];
  for (const band of bands) {
    events += band.events;
    population += band.population;
    weight += band.weight;
    if (band.population === 0) continue;
    const share = band.weight / band.population;
    rate += share * band.events;
    variance += share * share * band.events;
  }
  return { events, population, weight, rate: rate / weight, variance: variance / (weight * weight) };
}

/** The rate and its interval from the sums over bands. */
export function standardised(
  { events, population, weight, rate }: BandSums,
  variance: number,
  { per, confidence, convention, method }: Expression,
): Outcome<StandardisedRate> {
  const { fewestEvents, missingLowerLimit } = convention;
  const fault = faultOfPer(per);
  if (fault !== undefined) return fault;
  if (weight === 0) return absent('zero-denominator', 'the weights of the standard population add up to 0.');
  if (events < fewestEvents) {
    return absent('too-few', `there are ${events} events, and the method needs ${fewestEvents}.`);
  }
  const value = rate * per;
  const limits = byarLimits(events, confidence);
  if (limits === undefined) return absent('too-large', 'the count of events is too large to be a number.');
  const scale = events === 0 ? 0 : Math.sqrt(variance / events) * per;
  const lower = limits.lower === undefined ? undefined : value + scale * (limits.lower - events);
  const isBelow = lower === undefined || lower < 0;
  return found({
    value,
    lower: isBelow && missingLowerLimit === 'is 0' ? 0 : lower,
    upper: value + scale * (limits.upper - events),
    confidence,
    method,
    events,
    population,
  });
}

interface Expression {
  readonly per: number;
  readonly confidence: Confidence;
  readonly convention: Convention;
  readonly method: StandardisedRate['method'];
}
