import { assertNever } from '../diagnostics/internal-error.ts';
import { daysInMonth } from './calendar.ts';
import { comparePeriods } from './compare-periods.ts';
import { monthsOf, periodOfMonth } from './months.ts';
import type { Period } from './period.ts';
import { periodKey } from './period-key.ts';

/**
 * The period of the same kind so many steps later, or earlier when negative. Both ends of a rolling period move by one of its
 * parts. A snapshot moves by months and keeps its day where the month has it; a census taken on, say, a last Thursday needs its
 * own calendar. In a proxy both periods move by as much time.
 */
export function nextPeriod(period: Period, steps = 1): Period {
  switch (period.kind) {
    case 'snapshot': {
      const { year, month } = yearAndMonth(monthsOf(period).first + steps);
      return { kind: 'snapshot', year, month, day: Math.min(period.day, daysInMonth(year, month)) };
    }
    case 'rolling':
      return {
        kind: 'rolling',
        first: nextPeriod(period.first, steps),
        last: nextPeriod(period.last, steps),
      };
    case 'proxy': {
      const stepsOfMeasured = (steps * stepLength(period.standsFor)) / stepLength(period.measuredOver);
      return {
        kind: 'proxy',
        standsFor: nextPeriod(period.standsFor, steps),
        measuredOver: nextPeriod(period.measuredOver, Math.trunc(stepsOfMeasured)),
      };
    }
    case 'month':
    case 'calendarQuarter':
    case 'financialQuarter':
    case 'calendarYear':
    case 'financialYear':
    case 'surveyWave':
      return periodOfMonth(monthsOf(period).first + steps * stepLength(period), period.kind) ?? period;
    default:
      return assertNever(period, 'finding the next period');
  }
}

/**
 * Every period from the first to the last, both included; a proxy counts as what it stands for. Empty when the two are not of
 * one series: of different kinds, in the wrong order, or the second never reached by steps from the first.
 */
export function periodsBetween(first: Period, last: Period): readonly Period[] {
  const start = first.kind === 'proxy' ? first.standsFor : first;
  const end = last.kind === 'proxy' ? last.standsFor : last;
  const periods: Period[] = [];
  for (let period = start; comparePeriods(period, end) <= 0; period = nextPeriod(start, periods.length)) {
    periods.push(period);
  }
  const reached = periods.at(-1);
  return reached !== undefined && periodKey(reached) === periodKey(end) ? periods : [];
}

/** How many months one step of this kind of period is. */
function stepLength(period: Period): number {
  if (period.kind === 'rolling') return stepLength(period.first);
  const { first, last } = monthsOf(period);
  return last - first + 1;
}

function yearAndMonth(monthNumber: number): { year: number; month: number } {
  const year = Math.floor(monthNumber / 12);
  return { year, month: monthNumber - year * 12 + 1 };
}
