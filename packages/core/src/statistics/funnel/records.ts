import { readAll, readCount, readDivisor, readNumber } from '../given.ts';
import { type Absent, absent, type Given } from '../outcome.ts';

/** The rate of an area with its events, and its population where the rate cannot tell it. */
export interface RateRecord {
  readonly events: Given;
  readonly rate: Given;
  readonly population?: Given;
}

/** The sums and the extent of counts that are parts of wholes. */
export interface Parts {
  readonly numerator: number;
  readonly denominator: number;
  readonly smallest: number;
  readonly largest: number;
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
  const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
  return {
    numerator: sum(above),
    denominator: sum(below),
    smallest: Math.min(...below),
    largest: Math.max(...below),
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

/** The events and the population of every area, or what hinders that. */
export function readRecords(
  records: readonly RateRecord[],
  per: number,
): readonly { readonly events: number; readonly population: number }[] | Absent {
  const areas: { events: number; population: number }[] = [];
  for (const record of records) {
    const events = readCount(record.events, 'the count of events');
    if (typeof events !== 'number') return events;
    const rate = record.rate === 'missing' ? 0 : readNumber(record.rate, 'the rate');
    if (typeof rate !== 'number') return rate;
    const population = denominatorOfRate(record, events, rate, per);
    if (typeof population !== 'number') return population;
    areas.push({ events, population });
  }
  return areas;
}
