import { monthsOf, periodOfMonth } from './months.ts';
import { periodsBetween } from './next-period.ts';
import type { Period, PeriodGrain } from './period.ts';
import { grainOf } from './period-grain.ts';

/**
 * The periods of a shorter grain that together are exactly this period, in order: a financial year in 12 months or 4 quarters.
 * Undefined when that grain does not divide it, as a financial year in calendar years; a survey wave and a snapshot are never
 * made of parts. A period is its own one part. A proxy has the parts of the period that it was measured over.
 */
export function partsOfPeriod(period: Period, grain: PeriodGrain): readonly Period[] | undefined {
  if (grainOf(period) === grain) return [period];
  if (period.kind === 'proxy') return partsOfPeriod(period.measuredOver, grain);
  const counted = period.kind === 'rolling' ? period.first : period;
  if (counted.kind === 'surveyWave' || counted.kind === 'snapshot') {
    return period.kind === 'rolling' && counted.kind === grain
      ? periodsBetween(period.first, period.last)
      : undefined;
  }
  return grain === 'surveyWave' ? undefined : partsByMonths(period, grain);
}

function partsByMonths(period: Period, grain: PeriodGrain): readonly Period[] | undefined {
  const { first, last } = monthsOf(period);
  const parts: Period[] = [];
  let month = first;
  while (month <= last) {
    const part = periodOfMonth(month, grain);
    if (part === undefined || monthsOf(part).first !== month) return undefined;
    parts.push(part);
    month = monthsOf(part).last + 1;
  }
  return month === last + 1 ? parts : undefined;
}
