import { readNumber } from './given.ts';
import { type Absent, absent, type Given, type Outcome } from './outcome.ts';

/** One month and what it adds. */
export interface MonthValue {
  readonly year: number;
  /** 1 for January. */
  readonly month: number;
  readonly value: Given;
}

/**
 * The running total of each month since the start of its year.
 *
 * @input   months in order of time; firstMonth: 4 for the financial year from April, 1 for the calendar year
 * @result  for each month the sum since the first month of its year that the series has
 * @absent  a month missing or suppressed makes its total and the later ones of its year so
 * @source  arithmetic
 * @rounds  never
 */
export function yearToDate(
  months: readonly MonthValue[],
  firstMonth: number,
): readonly Outcome<{ readonly value: number }>[] {
  let current: number | undefined;
  let total: number | Absent = 0;
  return months.map(({ year, month, value }) => {
    const startYear = month >= firstMonth ? year : year - 1;
    if (startYear !== current) total = 0;
    current = startYear;
    const number = readNumber(value, 'a month of the year so far');
    if (typeof total === 'number') total = typeof number === 'number' ? total + number : number;
    if (typeof total !== 'number') return total;
    return Number.isFinite(total)
      ? { kind: 'value', value: total }
      : absent('too-large', 'the result is too large to be a number.');
  });
}
