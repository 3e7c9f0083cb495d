import { assertNever } from '../diagnostics/internal-error.ts';
import type { Period, PeriodGrain } from './period.ts';

/** A run of months, each counted as year x 12 + month - 1, so that the month after December 2023 is one more. */
export interface Months {
  readonly first: number;
  readonly last: number;
}

/**
 * The first and the last month of a period. A snapshot has the month that its day is in; a proxy has the months of the period
 * that it stands for, which is where it belongs on a time axis.
 */
export function monthsOf(period: Period): Months {
  switch (period.kind) {
    case 'month':
    case 'snapshot':
      return run(period.year * 12 + period.month - 1, 1);
    case 'calendarQuarter':
      return run(period.year * 12 + (period.quarter - 1) * 3, 3);
    case 'financialQuarter':
      return run(period.startYear * 12 + april + (period.quarter - 1) * 3, 3);
    case 'calendarYear':
      return run(period.year * 12, 12);
    case 'financialYear':
    case 'surveyWave':
      return run(period.startYear * 12 + april, 12);
    case 'rolling':
      return { first: monthsOf(period.first).first, last: monthsOf(period.last).last };
    case 'proxy':
      return monthsOf(period.standsFor);
    default:
      return assertNever(period, 'finding the months of a period');
  }
}

/** The period of a grain that holds a month counted as in `monthsOf`; undefined for snapshots and rolling periods, which a month does not decide. */
export function periodOfMonth(monthNumber: number, grain: PeriodGrain): Period | undefined {
  const year = Math.floor(monthNumber / 12);
  const monthOfYear = monthNumber - year * 12;
  const startYear = Math.floor((monthNumber - april) / 12);
  const monthOfFinancialYear = monthNumber - april - startYear * 12;
  switch (grain) {
    case 'month':
      return { kind: 'month', year, month: monthOfYear + 1 };
    case 'calendarQuarter':
      return { kind: 'calendarQuarter', year, quarter: Math.floor(monthOfYear / 3) + 1 };
    case 'financialQuarter':
      return { kind: 'financialQuarter', startYear, quarter: Math.floor(monthOfFinancialYear / 3) + 1 };
    case 'calendarYear':
      return { kind: 'calendarYear', year };
    case 'financialYear':
    case 'surveyWave':
      return { kind: grain, startYear };
    case 'snapshot':
    case 'rolling':
      return undefined;
    default:
      return assertNever(grain, 'finding the period of a month');
  }
}

/** How many months after January the financial year begins. */
const april = 3;

function run(first: number, length: number): Months {
  return { first, last: first + length - 1 };
}
