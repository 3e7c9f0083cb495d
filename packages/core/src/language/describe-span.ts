import { monthName } from '../periods/calendar.ts';
import { describePeriod } from '../periods/describe-period.ts';
import { monthsOf } from '../periods/months.ts';
import type { Period } from '../periods/period.ts';

/** A period in words and, where these leave it open, its first and its last month: `Financial year 2022/23: April 2022 to March 2023`. */
export function describeSpan(period: Period): string {
  const words = describePeriod(period);
  const said = words.charAt(0).toUpperCase() + words.slice(1);
  switch (period.kind) {
    case 'calendarYear':
    case 'financialYear':
    case 'rolling': {
      const { first, last } = monthsOf(period);
      return `${said}: ${inWords(first)} to ${inWords(last)}`;
    }
    case 'proxy':
      return `${said}\n\n${describeSpan(period.measuredOver)}`;
    default:
      return said;
  }
}

function inWords(month: number): string {
  return `${monthName((month % 12) + 1)} ${Math.floor(month / 12)}`;
}
