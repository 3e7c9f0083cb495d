import type { Period } from './period.ts';
import { yearReadings } from './year-readings.ts';

/** A quarter or a month given by its number within a year. */
export interface NumberedPart {
  readonly year: Period;
  readonly part: 'quarter' | 'month';
  readonly number: number;
}

/** The numbered part of a year that a text in lower case is, the year before or after it: `2017/18 q1`, `q1 2018`, `2017/18 m12`. */
export function readNumberedPart(text: string): NumberedPart | undefined {
  const [, yearFirst, partLast, numberLast] =
    /^(\d[\d/-]{2,7}\d)[ -]?(q|qtr|quarter|m|month) ?(\d{1,2})$/.exec(text) ?? [];
  const [, partFirst, numberFirst, yearLast] =
    /^(q|qtr|quarter|m|month) ?(\d{1,2})[ -](\d[\d/-]{2,7}\d)$/.exec(text) ?? [];
  const year = yearReadings(yearFirst ?? yearLast ?? '')[0];
  const word = partLast ?? partFirst;
  if (year === undefined || word === undefined) return undefined;
  return {
    year,
    part: word.startsWith('q') ? 'quarter' : 'month',
    number: Number(numberLast ?? numberFirst),
  };
}
