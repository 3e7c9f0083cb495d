import { faultOfPer, readAll, readCount, readDivisor, readNumber } from '../given.ts';
import { type Absent, absent, type Given } from '../outcome.ts';
import { sumOf } from '../sum-of.ts';

/** The rate of an area with its events, and its population where the rate cannot tell it. */
export interface RateRecord {
  readonly events: Given;
  readonly rate: Given;
  readonly population?: Given;
}

/** The sums and the extent of counts that are parts of wholes. */
export interface Parts extends Extent {
  readonly numerator: number;
  readonly denominator: number;
}

/** The smallest and the largest of some numbers. */
export interface Extent {
  readonly smallest: number;
  readonly largest: number;
}

/** The smallest and the largest of some numbers, however many. */
export function extentOf(numbers: readonly number[]): Extent {
  return {
    smallest: numbers.reduce((least, number) => Math.min(least, number), Number.POSITIVE_INFINITY),
    largest: numbers.reduce((most, number) => Math.max(most, number), 0),
  };
}

/** Adds up the counts of all areas, or says what hinders that. */
export function checkParts(numerators: readonly Given[], denominators: readonly Given[]): Parts | Absent {
  const above = readAll(numerators, readCount, 'a numerator');
  if ('kind' in above) return above;
  const below = readAll(denominators, readDivisor, 'a denominator');
  if ('kind' in below) return below;
  if (above.length !== below.length) {
    return absent('does-not-match', 'there are not as many numerators as denominators.');
  }
  if (below.length === 0) return absent('too-few', 'there are no areas.');
  if (above.some((part, index) => part > (below[index] ?? 0))) {
    return absent('numerator-above-denominator', 'a numerator is above its denominator.');
  }
  return {
    numerator: sumOf(above),
    denominator: sumOf(below),
    ...extentOf(below),
  };
}

/** The population that events and rate speak of; where there are none of them, the one given. */
export function denominatorOfRate(
  record: RateRecord,
  events: number,
  rate: number,
  per: number,
): number | Absent {
  if (rate < 0) return absent('negative', `a rate is ${rate}, and it cannot be below 0.`);
  if (events > 0 && rate > 0) return (events / rate) * per;
  return readDivisor(record.population ?? 'missing', 'the population of an area without events or rate');
}

/** How rates are read. */
export interface RateReading {
  readonly per: number;
  /** A directly standardised rate without events speaks of no population: that area has none. */
  readonly isStandardised: boolean;
}

/** The events and the population of every area, or what hinders that. */
export function readRecords(
  records: readonly RateRecord[],
  { per, isStandardised }: RateReading,
): readonly { readonly events: number; readonly population: number }[] | Absent {
  const fault = faultOfPer(per);
  if (fault !== undefined) return fault;
  const areas: { events: number; population: number }[] = [];
  for (const record of records) {
    const events = readCount(record.events, 'the count of events');
    if (typeof events !== 'number') return events;
    const rate = record.rate === 'missing' ? 0 : readNumber(record.rate, 'the rate');
    if (typeof rate !== 'number') return rate;
    const isSilent = isStandardised && events === 0;
    const population = isSilent ? 0 : denominatorOfRate(record, events, rate, per);
    if (typeof population !== 'number') return population;
    areas.push({ events, population });
  }
  return areas;
}
