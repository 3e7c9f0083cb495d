import { describe, expect, it } from 'vitest';
import { parsePeriod } from './parse-period.ts';
import type { Period, PeriodGrain } from './period.ts';

const read = (text: string, grain?: PeriodGrain) => parsePeriod(text, grain)?.period;
const month = (year: number, number: number): Period => ({ kind: 'month', year, month: number });
const calendarQuarter = (year: number, quarter: number): Period => ({
  kind: 'calendarQuarter',
  year,
  quarter,
});
const financialQuarter = (startYear: number, quarter: number): Period => ({
  kind: 'financialQuarter',
  startYear,
  quarter,
});

describe('a quarter', () => {
  it.each([
    '2017/18 Q1',
    '2017/18Q1',
    '2017-18 Q1',
    'Q1 2017/18',
    '1718 Q1',
    'FY2017/18 Q1',
    '2017/18 quarter 1',
  ])('of a financial year is read from "%s"', (text) => {
    expect(read(text)).toEqual(financialQuarter(2017, 1));
    expect(read(text, 'financialQuarter')).toEqual(financialQuarter(2017, 1));
    expect(read(text, 'calendarQuarter')).toBeUndefined();
  });

  it.each(['2018 Q1', '2018Q1', '2018-Q1', 'Q1 2018', '2020 Q1', '2021 Q1'])(
    'of one year, "%s", is a calendar quarter and too ambiguous for a financial one',
    (text) => {
      expect(read(text)?.kind).toBe('calendarQuarter');
      expect(read(text, 'financialQuarter')).toBeUndefined();
    },
  );

  it('may be named by its months', () => {
    for (const text of ['January to March 2018', 'Jan-Mar 2018', 'Jan - Mar 2018', 'Jan\u2013Mar 18']) {
      expect(read(text)).toEqual(calendarQuarter(2018, 1));
      expect(read(text, 'financialQuarter')).toEqual(financialQuarter(2017, 4));
    }
    expect(read('February to April 2018')).toBeUndefined();
    expect(read('January to June 2018')).toBeUndefined();
  });

  it('may be labelled by its last month when the grain says that these are quarters', () => {
    expect(read('Mar-24')).toEqual(month(2024, 3));
    expect(read('Mar-24', 'financialQuarter')).toEqual(financialQuarter(2023, 4));
    expect(read('Mar-24', 'calendarQuarter')).toEqual(calendarQuarter(2024, 1));
    expect(read('Apr-24', 'financialQuarter')).toBeUndefined();
    expect(read('2011-12', 'financialQuarter')).toBeUndefined();
  });

  it.each(['2017/18 Q5', '2017/18 Q0', 'Q5 2018', '2018 Q', 'Q1', '2017/19 Q1', '2018 Q44'])(
    'is not "%s"',
    (text) => {
      expect(read(text)).toBeUndefined();
    },
  );
});
