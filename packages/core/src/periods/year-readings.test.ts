import { describe, expect, it } from 'vitest';
import { formatPeriod } from './format-period.ts';
import { parsePeriod } from './parse-period.ts';
import type { Period, PeriodGrain } from './period.ts';

const read = (text: string, grain?: PeriodGrain) => parsePeriod(text, grain)?.period;
const financialYear = (startYear: number): Period => ({ kind: 'financialYear', startYear });
const calendarYear = (year: number): Period => ({ kind: 'calendarYear', year });
const month = (year: number, number: number): Period => ({ kind: 'month', year, month: number });

describe('a financial year', () => {
  it.each([
    '2017/18',
    '2017-18',
    '2017/2018',
    '2017-2018',
    '2017\u201318',
    '1718',
    '201718',
    'FY2017/18',
    'fy 2017-18',
    'financial year 2017/18',
    ' 2017/18 ',
    '\u00a02017/18\u00a0',
    '2017 / 18',
  ])('is read from "%s", whether or not the column is known to hold financial years', (text) => {
    expect(read(text)).toEqual(financialYear(2017));
    expect(read(text, 'financialYear')).toEqual(financialYear(2017));
  });

  it('crosses the century', () => {
    expect(read('1999/00')).toEqual(financialYear(1999));
    expect(read('1999/2000')).toEqual(financialYear(1999));
    expect(read('9900', 'financialYear')).toEqual(financialYear(1999));
    expect(read('2099/00')).toEqual(financialYear(2099));
  });

  it.each([
    '1999/100',
    '2017/19',
    '2017/17',
    '2017/16',
    '2017-19',
    '2017/2019',
    '17/18',
    '1799/00',
    '2201/02',
  ])('is not "%s"', (text) => {
    expect(read(text)).toBeUndefined();
  });

  it('may be four digits without a century, which are a calendar year where they can be one and the grain is unknown', () => {
    expect(read('2324')).toEqual(financialYear(2023));
    expect(read('1920')).toEqual(calendarYear(1920));
    expect(read('1920', 'financialYear')).toEqual(financialYear(2019));
    expect(read('1920', 'calendarYear')).toEqual(calendarYear(1920));
    expect(read('1819')).toEqual(financialYear(2018));
    expect(read('2122')).toEqual(financialYear(2021));
    expect(read('9798')).toEqual(financialYear(1997));
  });

  it('is not guessed from one calendar year, which could be either end of it', () => {
    expect(read('2022', 'financialYear')).toBeUndefined();
    expect(read('FY2021')).toBeUndefined();
    expect(read('FY2021', 'financialYear')).toBeUndefined();
  });

  it('is told from a month by the grain where the spelling is the same', () => {
    expect(read('2011-12', 'financialYear')).toEqual(financialYear(2011));
    expect(read('2011-12', 'month')).toEqual(month(2011, 12));
    expect(read('2011-12')).toEqual(month(2011, 12));
    expect(read('2011/12')).toEqual(financialYear(2011));
    expect(read('2011/12', 'month')).toBeUndefined();
    expect(read('FY2011-12')).toEqual(financialYear(2011));
  });

  it('is read back from its own spelling for every year from 1800 to 2200', () => {
    for (let year = 1800; year <= 2200; year++) {
      expect(read(formatPeriod(financialYear(year)))).toEqual(financialYear(year));
    }
  });
});

describe('a survey wave', () => {
  it('is written like a financial year, or as the year in which it ends', () => {
    const wave: Period = { kind: 'surveyWave', startYear: 2021 };
    expect(read('2021/22', 'surveyWave')).toEqual(wave);
    expect(read('2122', 'surveyWave')).toEqual(wave);
    expect(read('2022', 'surveyWave')).toEqual(wave);
    expect(read('survey wave 2021/22')).toEqual(wave);
  });

  it('is 2020/21 for "2021" in both of its readings', () => {
    expect(read('2021', 'surveyWave')).toEqual({ kind: 'surveyWave', startYear: 2020 });
  });
});
