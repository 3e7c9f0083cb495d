import { describe, expect, it } from 'vitest';
import { parsePeriod } from './parse-period.ts';
import type { Period, PeriodGrain } from './period.ts';

const read = (text: string, grain?: PeriodGrain) => parsePeriod(text, grain)?.period;
const month = (year: number, number: number): Period => ({ kind: 'month', year, month: number });
const snapshot = (year: number, number: number, day: number): Period => ({
  kind: 'snapshot',
  year,
  month: number,
  day,
});

describe('a month', () => {
  it.each([
    '2017-04',
    '2017-04-01',
    '2017-04-01T00:00:00Z',
    '2017-04-01 00:00:00',
    '01/04/2017',
    '20170401',
    'Apr-17',
    'Apr 2017',
    'Apr 17',
    'April 2017',
    'APRIL 2017',
    '2017 Apr',
    '04/2017',
    '201704',
    '2017/18 M1',
    'M1 2017/18',
    '2017/18 M01',
  ])('is read from "%s", whether or not the column is known to hold months', (text) => {
    expect(read(text)).toEqual(month(2017, 4));
    expect(read(text, 'month')).toEqual(month(2017, 4));
  });

  it('is counted from April in a financial year', () => {
    expect(read('2017/18 M9')).toEqual(month(2017, 12));
    expect(read('2017/18 M10')).toEqual(month(2018, 1));
    expect(read('2017/18 M12')).toEqual(month(2018, 3));
    expect(read('2017/18 M13')).toBeUndefined();
    expect(read('2017/18 M0')).toBeUndefined();
    expect(read('2017 M1')).toBeUndefined();
  });

  it('with two digits of the year is from 1970 to 2069', () => {
    expect(read('Sep-70')).toEqual(month(1970, 9));
    expect(read('Sept-69')).toEqual(month(2069, 9));
  });

  it.each(['2017-13', '2017-00', '13/2017', 'Foo-17', 'Apr', '201713', '1799-04', '2201-01', 'Apr-017'])(
    'is not "%s"',
    (text) => {
      expect(read(text, 'month')).toBeUndefined();
      expect(read(text)).toBeUndefined();
    },
  );

  it('is not a day other than the first', () => {
    expect(read('2017-04-02', 'month')).toBeUndefined();
  });
});

describe('a snapshot', () => {
  it.each(['2024-03-28', '28/03/2024', '28/3/2024', '28-03-2024', '28 March 2024', '28-Mar-24', '20240328'])(
    'is read from "%s"',
    (text) => {
      expect(read(text)).toEqual(snapshot(2024, 3, 28));
      expect(read(text, 'snapshot')).toEqual(snapshot(2024, 3, 28));
    },
  );

  it('may be the first of a month when the grain says so', () => {
    expect(read('2017-04-01', 'snapshot')).toEqual(snapshot(2017, 4, 1));
  });

  it.each([
    '2023-02-30',
    '2023-02-29',
    '1900-02-29',
    '2023-04-31',
    '03/28/2024',
    '2024-03-00',
    '28/03/24',
    '1799-01-02',
  ])('is not "%s"', (text) => {
    expect(read(text)).toBeUndefined();
  });

  it('may be the last day of February in a leap year', () => {
    expect(read('2024-02-29')).toEqual(snapshot(2024, 2, 29));
    expect(read('2000-02-29')).toEqual(snapshot(2000, 2, 29));
  });
});
