import type { Indicator } from '../../model/indicator.ts';
import { comparePeriods } from '../../periods/compare-periods.ts';
import { monthsOf } from '../../periods/months.ts';
import { nextPeriod } from '../../periods/next-period.ts';
import type { Period } from '../../periods/period.ts';
import { periodOf } from '../words/period-words.ts';

/** How a period stands to the periods that an indicator has: why it has none, with the periods to name. */
export type SeriesPlace =
  | { readonly kind: 'before' | 'after'; readonly limit: Period }
  | { readonly kind: 'between'; readonly earlier: Period; readonly later: Period; readonly every: number };

/** Why an indicator has no value for a period of its own type; undefined when it has one, or when that cannot be known. */
export function placeOutside(
  period: Period,
  { period: series }: Partial<Indicator>,
): SeriesPlace | undefined {
  const first = periodOf(series?.from, series?.type);
  const last = periodOf(series?.to, series?.type);
  if (first && comparePeriods(period, first) < 0) return { kind: 'before', limit: first };
  if (last && comparePeriods(period, last) > 0) return { kind: 'after', limit: last };
  const every = series?.every ?? 1;
  if (first === undefined || every === 1) return undefined;
  const months = monthsOf(first);
  const steps = Math.round((monthsOf(period).first - months.first) / (months.last - months.first + 1));
  const beyond = steps % every;
  if (beyond === 0) return undefined;
  return {
    kind: 'between',
    earlier: nextPeriod(period, -beyond),
    later: nextPeriod(period, every - beyond),
    every,
  };
}
