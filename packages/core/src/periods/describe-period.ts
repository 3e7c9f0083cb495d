import { assertNever } from '../diagnostics/internal-error.ts';
import { monthName } from './calendar.ts';
import { formatPeriod, formatWithNoun } from './format-period.ts';
import { monthsOf } from './months.ts';
import type { Period } from './period.ts';

/**
 * A period in words: `April 2017`, `April to June 2017 (2017/18 Q1)`, `financial year 2017/18`, `28 March 2024`,
 * `financial years 2019/20 to 2021/22`, `calendar year 2023, standing in for 2023/24`.
 */
export function describePeriod(period: Period): string {
  switch (period.kind) {
    case 'month':
      return `${monthName(period.month)} ${period.year}`;
    case 'calendarQuarter':
      return describeQuarter(period);
    case 'financialQuarter':
      return `${describeQuarter(period)} (${formatPeriod(period)})`;
    case 'calendarYear':
    case 'financialYear':
    case 'surveyWave':
      return formatWithNoun(period);
    case 'snapshot':
      return `${period.day} ${monthName(period.month)} ${period.year}`;
    case 'rolling':
      return describeRolling(period.first, period.last);
    case 'proxy':
      return `${describePeriod(period.measuredOver)}, standing in for ${formatPeriod(period.standsFor)}`;
    default:
      return assertNever(period, 'describing a period');
  }
}

function describeQuarter(quarter: Period): string {
  const { first, last } = monthsOf(quarter);
  return `${monthName((first % 12) + 1)} to ${monthName((last % 12) + 1)} ${Math.floor(last / 12)}`;
}

function describeRolling(first: Period, last: Period): string {
  switch (first.kind) {
    case 'calendarYear':
      return `calendar years ${formatPeriod(first)} to ${formatPeriod(last)}`;
    case 'financialYear':
      return `financial years ${formatPeriod(first)} to ${formatPeriod(last)}`;
    default:
      return `${describePeriod(first)} to ${describePeriod(last)}`;
  }
}
