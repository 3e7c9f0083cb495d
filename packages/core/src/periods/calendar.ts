/** The months in English, January first. */
export const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** The name of a month from 1 to 12. */
export function monthName(month: number): string {
  return monthNames[month - 1] ?? String(month);
}

/** The month from 1 to 12 that an English name stands for, in full or by its first three letters, in lower case; also `sept`. */
export function monthOfName(name: string): number | undefined {
  const short = name === 'sept' ? 'sep' : name;
  const index = monthNames.findIndex((full) => {
    const lower = full.toLowerCase();
    return lower === short || lower.slice(0, 3) === short;
  });
  return index < 0 ? undefined : index + 1;
}

/** How many days a month has, leap years by the Gregorian rule. */
export function daysInMonth(year: number, month: number): number {
  if (month !== 2) return [4, 6, 9, 11].includes(month) ? 30 : 31;
  const isLeapYear = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return isLeapYear ? 29 : 28;
}

/** Whether figures can belong to this year: outside 1800 to 2200 it is surely something else. */
export function isYear(year: number): boolean {
  return year >= 1800 && year <= 2200;
}
