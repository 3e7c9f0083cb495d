import { daysInMonth, isYear, monthOfName } from './calendar.ts';
import { readNumberedPart } from './numbered-part.ts';
import type { Period } from './period.ts';
import { fullYear } from './year-readings.ts';

/**
 * The months and days that a text in lower case may mean, likeliest first: `2017-04`, `201704`, `04/2017`, `apr-17`, `april 2017`,
 * `2017/18 m1`; `2017-04-01`, which is April 2017 before it is a snapshot on its first day; `28/03/2024`, `20240328`, `28 march 2024`.
 */
export function monthReadings(text: string): readonly Period[] {
  const numbered = readNumberedPart(text);
  if (numbered) return numbered.part === 'month' ? monthOfFinancialYear(numbered.year, numbered.number) : [];
  const month = readMonth(text);
  return month ? monthIn(month.year, month.month) : readDay(text);
}

/** Month 1 of a financial year is April. In a single year the months could count from January or April, so those are not read. */
function monthOfFinancialYear(year: Period, number: number): readonly Period[] {
  if (year.kind !== 'financialYear' || number < 1 || number > 12) return [];
  return number <= 9 ? monthIn(year.startYear, number + 3) : monthIn(year.startYear + 1, number - 9);
}

function readMonth(text: string): { year: number; month: number } | undefined {
  const [, year, month] = /^(\d{4})-?(\d{2})$/.exec(text) ?? /^(\d{4})[ -]([a-z]{3,9})$/.exec(text) ?? [];
  if (year !== undefined && month !== undefined) return { year: Number(year), month: monthNumber(month) };
  const [, monthFirst, yearLast] =
    /^(\d{1,2})\/(\d{4})$/.exec(text) ?? /^([a-z]{3,9})[ -]?(\d{4}|\d{2})$/.exec(text) ?? [];
  if (monthFirst === undefined || yearLast === undefined) return undefined;
  return { year: yearNumber(yearLast), month: monthNumber(monthFirst) };
}

/** Days are written as in Scotland, day before month, or with the year first; midnight after them is how spreadsheets export dates. */
function readDay(text: string): readonly Period[] {
  const date = text.replace(/[t ]00:00(:00(\.0{1,9})?)?z?$/, '');
  const [, year, month, day] =
    /^(\d{4})-(\d{2})-(\d{2})$/.exec(date) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(date) ?? [];
  const [, dayFirst, monthNext, yearLast] =
    /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/.exec(date) ??
    /^(\d{1,2})[ -]([a-z]{3,9})[ -](\d{4}|\d{2})$/.exec(date) ??
    [];
  return daysIn(
    yearNumber(year ?? yearLast ?? ''),
    monthNumber(month ?? monthNext ?? ''),
    Number(day ?? dayFirst),
  );
}

/** The first of a month is how many files write the month itself. */
function daysIn(year: number, month: number, day: number): readonly Period[] {
  const months = monthIn(year, month);
  if (months.length === 0 || !(day >= 1 && day <= daysInMonth(year, month))) return [];
  const snapshot: Period = { kind: 'snapshot', year, month, day };
  return day === 1 ? [...months, snapshot] : [snapshot];
}

function monthIn(year: number, month: number): readonly Period[] {
  return isYear(year) && month >= 1 && month <= 12 ? [{ kind: 'month', year, month }] : [];
}

/** A month's number from digits or a name; 0 for any other word, which is no month. */
function monthNumber(word: string): number {
  return /^\d+$/.test(word) ? Number(word) : (monthOfName(word) ?? 0);
}

function yearNumber(digits: string): number {
  return digits.length === 2 ? fullYear(digits) : Number(digits);
}
