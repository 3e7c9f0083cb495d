import { isYear } from './calendar.ts';
import type { Period } from './period.ts';

/**
 * The years that a text in lower case may mean, likeliest first: `2017/18`, `2017-18`, `2017/2018`, `1718`, `201718`, `2017`.
 */
export function yearReadings(text: string): readonly Period[] {
  const pair = /^(\d{4})[/-](\d{2}|\d{4})$/.exec(text) ?? /^(\d{4})(\d{2})$/.exec(text);
  if (pair) return yearPair(Number(pair[1]), pair[2] ?? '');
  return /^\d{4}$/.test(text) ? fourDigits(text) : [];
}

/** The full year that two digits stand for: 70 to 99 are of the twentieth century, all others of this one. */
export function fullYear(twoDigits: string): number {
  const year = Number(twoDigits);
  return year >= 70 ? 1900 + year : 2000 + year;
}

/**
 * Four digits are a calendar year, or both halves of a financial year, as in `2324`. Where both make sense, between 1900 and
 * 2100, the calendar year comes first. A survey is also named by the year in which its wave ends.
 */
function fourDigits(text: string): readonly Period[] {
  const year = Number(text);
  const halves = yearPair(fullYear(text.slice(0, 2)), text.slice(2));
  const calendar: readonly Period[] = isYear(year) ? [{ kind: 'calendarYear', year }] : [];
  if (halves.length > 0)
    return year >= 1900 && year <= 2100 ? [...calendar, ...halves] : [...halves, ...calendar];
  return isYear(year - 1) && isYear(year)
    ? [...calendar, { kind: 'surveyWave', startYear: year - 1 }]
    : calendar;
}

/** Two years that follow each other: a financial year, or a survey wave, which is written alike. */
function yearPair(startYear: number, end: string): readonly Period[] {
  const expected = end.length === 2 ? (startYear + 1) % 100 : startYear + 1;
  if (!isYear(startYear) || Number(end) !== expected) return [];
  return [
    { kind: 'financialYear', startYear },
    { kind: 'surveyWave', startYear },
  ];
}
