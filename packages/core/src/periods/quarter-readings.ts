import { monthOfName } from './calendar.ts';
import { monthReadings } from './month-readings.ts';
import { monthsOf, periodOfMonth } from './months.ts';
import { readNumberedPart } from './numbered-part.ts';
import type { Period } from './period.ts';

/**
 * The quarters that a text in lower case may mean, likeliest first: `2017/18 q1` is financial and `2018 q1` calendar; named
 * months, `january to march 2018`, and a quarter's last month, `mar-24`, may be either.
 */
export function quarterReadings(text: string): readonly Period[] {
  const numbered = readNumberedPart(text);
  if (numbered?.part === 'quarter') return numberedQuarter(numbered.year, numbered.number);
  const [, start, end] = /^([a-z]{3,9})(?: to | ?- ?)([a-z]{3,9}[ -]?\d{2,4})$/.exec(text) ?? [];
  const last = /^[a-z]/.test(text) ? monthReadings(end ?? text)[0] : undefined;
  if (last?.kind !== 'month' || last.month % 3 !== 0) return [];
  if (start !== undefined && monthOfName(start) !== last.month - 2) return [];
  return (['calendarQuarter', 'financialQuarter'] as const).flatMap(
    (grain) => periodOfMonth(monthsOf(last).last, grain) ?? [],
  );
}

function numberedQuarter(year: Period, quarter: number): readonly Period[] {
  if (quarter < 1 || quarter > 4) return [];
  if (year.kind === 'financialYear')
    return [{ kind: 'financialQuarter', startYear: year.startYear, quarter }];
  return year.kind === 'calendarYear' ? [{ kind: 'calendarQuarter', year: year.year, quarter }] : [];
}
