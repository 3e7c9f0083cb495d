import { phe } from './convention.ts';
import {
  type ReadBand,
  readBands,
  type StandardisedBand,
  type StandardisedRate,
  standardised,
  sumBands,
} from './directly-standardised-rate.ts';
import { readCount } from './given.ts';
import { type Absent, absent, type Given, type Outcome } from './outcome.ts';
import type { RateOptions } from './rate.ts';

/** The people of one age band who had the event so many times each. */
export interface RepeatedEvents {
  readonly ageBand: string;
  readonly people: Given;
  /** How many events each of them had. */
  readonly eventsEach: Given;
  readonly population: Given;
  readonly weight: Given;
}

/**
 * A directly standardised rate of events that one person can have more than once, such as admissions: the interval is wider, since
 * such events are not independent.
 *
 * @input   rows: for each age band and number of events each, the people who had that many; every row of a band has its population and weight
 * @result  the rate of events per `per` (100,000 if not given); Dobson's interval with the variance of people, not of events
 * @absent  as for `directlyStandardisedRate`; a missing number of events each -> missing; one band with two populations or weights -> does-not-match
 * @source  Fingertips technical guidance on standardised rates; agrees with PHEindicatormethods 2.1.0 `calculate_dsr`, `independent_events = FALSE`
 * @rounds  never
 */
export function standardisedRateOfRepeatedEvents(
  rows: readonly RepeatedEvents[],
  { per = 100_000, convention = phe, confidence = convention.confidence }: RateOptions = {},
): Outcome<StandardisedRate> {
  const read = readBands(rows.map(asBand), convention);
  if ('kind' in read) return read;
  const each = rows.map(({ eventsEach }) => readCount(eventsEach, 'the number of events each'));
  const gap = each.find((one) => typeof one !== 'number');
  if (gap !== undefined) return gap as Absent;
  const people = read.map((band, row) => ({
    ...band,
    ageBand: rows[row]?.ageBand ?? '',
    eventsEach: Number(each[row]),
  }));
  const bands = new Map<string, ReadBand>();
  for (const row of people) {
    const known = bands.get(row.ageBand);
    if (known !== undefined && (known.population !== row.population || known.weight !== row.weight)) {
      return absent('does-not-match', `the age band ${row.ageBand} has two populations or weights.`);
    }
    const events = (known?.events ?? 0) + row.events * row.eventsEach;
    bands.set(row.ageBand, { events, population: row.population, weight: row.weight });
  }
  const sums = sumBands([...bands.values()]);
  const variance = people.reduce((sum, { events, eventsEach, population, weight }) => {
    return population === 0 ? sum : sum + eventsEach ** 2 * events * (weight / population / sums.weight) ** 2;
  }, 0);
  const method = 'Dobson, for events that are not independent';
  return standardised(sums, variance, { per, confidence, convention, method });
}

function asBand({ people, population, weight }: RepeatedEvents): StandardisedBand {
  return { events: people, population, weight };
}
