import { assertNever } from '../diagnostics/internal-error.ts';
import type { Period } from './period.ts';

/**
 * A period as Ninefold writes it, and reads it back where it lies between 1900 and 2100: `2017/18` (also a survey wave), `2017/18 Q1`, `2018 Q1`, `2017-04`, `2023`,
 * `2024-03-28`, `2019/20 to 2021/22`, and for a proxy `2023/24 (calendar year 2023)`.
 */
export function formatPeriod(period: Period): string {
  switch (period.kind) {
    case 'month':
      return `${period.year}-${twoDigits(period.month)}`;
    case 'calendarQuarter':
      return `${period.year} Q${period.quarter}`;
    case 'financialQuarter':
      return `${yearPair(period.startYear)} Q${period.quarter}`;
    case 'calendarYear':
      return String(period.year);
    case 'financialYear':
    case 'surveyWave':
      return yearPair(period.startYear);
    case 'snapshot':
      return `${period.year}-${twoDigits(period.month)}-${twoDigits(period.day)}`;
    case 'rolling':
      return `${formatPeriod(period.first)} to ${formatPeriod(period.last)}`;
    case 'proxy':
      return `${formatPeriod(period.standsFor)} (${formatWithNoun(period.measuredOver)})`;
    default:
      return assertNever(period, 'formatting a period');
  }
}

/** A period as `formatPeriod` writes it, a year preceded by what kind of year it is: `calendar year 2023`, but `2017-04`. */
export function formatWithNoun(period: Period): string {
  switch (period.kind) {
    case 'calendarYear':
      return `calendar year ${formatPeriod(period)}`;
    case 'financialYear':
      return `financial year ${formatPeriod(period)}`;
    case 'surveyWave':
      return `survey wave ${formatPeriod(period)}`;
    default:
      return formatPeriod(period);
  }
}

function yearPair(startYear: number): string {
  return `${startYear}/${twoDigits((startYear + 1) % 100)}`;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
