import { phe } from '../convention.ts';
import { faultOfPer, readCount, readNumber } from '../given.ts';
import { absent, found, type Outcome } from '../outcome.ts';
import { denominatorOfRate, type RateRecord } from './records.ts';

/** Where an area stands on a funnel plot of rates. */
export interface FunnelPoint {
  readonly rate: number;
  /** The population of one year that explains the rate. */
  readonly populationOfOneYear: number;
}

/**
 * Where an area stands on a funnel plot of rates.
 *
 * @input   events, rate per `per` (100,000 if not given) and, without events, the population; years: that the events span;
 *          isStandardised: whether the rate is directly standardised
 * @result  the rate and the population of one year that it and the events speak of
 * @absent  a standardised rate of fewer than 10 events -> too-few; the rest as for `rateFunnel`
 * @source  agrees with PHEindicatormethods 2.1.0 `calculate_funnel_points`
 * @rounds  never
 */
export function funnelPoint(
  record: RateRecord,
  { per = 100_000, years = 1, isStandardised = false }: FunnelPointOptions = {},
): Outcome<FunnelPoint> {
  const fault = faultOfPer(per) ?? faultOfPer(years);
  if (fault !== undefined) return fault;
  const events = readCount(record.events, 'the count of events');
  if (typeof events !== 'number') return events;
  if (isStandardised && events < phe.fewestEvents) {
    return absent(
      'too-few',
      `there are ${events} events, and a standardised rate needs ${phe.fewestEvents}.`,
    );
  }
  const rate = readNumber(record.rate, 'the rate');
  if (typeof rate !== 'number') return rate;
  const population = denominatorOfRate(record, events, rate, per);
  if (typeof population !== 'number') return population;
  return found({ rate, populationOfOneYear: population / years });
}

interface FunnelPointOptions {
  readonly per?: number;
  readonly years?: number;
  readonly isStandardised?: boolean;
}
