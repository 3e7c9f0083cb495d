import type { Measure } from '../../model/indicator.ts';
import { describePeriod } from '../../periods/describe-period.ts';
import { monthsOf, periodOfMonth } from '../../periods/months.ts';
import { nextPeriod } from '../../periods/next-period.ts';
import type { Period } from '../../periods/period.ts';

export type Dating = NonNullable<Measure['dating']>;

/**
 * The period of the data that belongs to a period of the indicator. With `midYearOfFirstCalendarYear` every period of the financial
 * year 2023/24 has the calendar year 2023; several years have as many calendar years.
 */
export function datedPeriod(period: Period, dating: Dating): Period {
  if (dating === 'samePeriod' || period.kind === 'calendarYear') return period;
  const { first, last } = monthsOf(period);
  const year = firstCalendarYear(first);
  const years = Math.max(1, Math.round((last - first + 1) / 12));
  const firstYear: Period = { kind: 'calendarYear', year };
  if (years === 1) return firstYear;
  return { kind: 'rolling', first: firstYear, last: { kind: 'calendarYear', year: year + years - 1 } };
}

/** The periods of a kind to which a period of the data belongs by its dating: the reverse of `datedPeriod`, for one year. */
export function periodsDatedTo(dataPeriod: Period, dating: Dating, kind: Period['kind']): readonly Period[] {
  const { first, last } = monthsOf(dataPeriod);
  if (kind === 'proxy') return [];
  const monthsLater = dating === 'midYearOfFirstCalendarYear' && kind !== 'calendarYear' ? 3 : 0;
  const found: Period[] = [];
  for (let month = first + monthsLater; month <= last + monthsLater; month++) {
    const period = periodOfMonth(month, kind);
    if (period === undefined) return [];
    const before = found.at(-1);
    if (before === undefined || monthsOf(before).first !== monthsOf(period).first) found.push(period);
  }
  return found;
}

/** The same period so many years before. */
export function yearsBefore(period: Period, years: number): Period {
  const counted = period.kind === 'rolling' ? period.first : period;
  const { first, last } = monthsOf(counted);
  return nextPeriod(period, (-years * 12) / (last - first + 1));
}

/** A dated period in words: `mid-2021` for an estimate in the middle of a year. */
export function describeDated(period: Period, dating: Dating): string {
  return dating === 'midYearOfFirstCalendarYear' && period.kind === 'calendarYear'
    ? `mid-${period.year}`
    : describePeriod(period);
}

function firstCalendarYear(month: number): number {
  return Math.floor((month - 3) / 12);
}
