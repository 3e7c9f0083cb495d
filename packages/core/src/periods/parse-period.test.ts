import { describe, expect, it } from 'vitest';
import { parsePeriod } from './parse-period.ts';
import type { Period, PeriodGrain } from './period.ts';

const read = (text: string, grain?: PeriodGrain) => parsePeriod(text, grain)?.period;
const financialYear = (startYear: number): Period => ({ kind: 'financialYear', startYear });
const calendarYear = (year: number): Period => ({ kind: 'calendarYear', year });
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
const rolling = (first: Period, last: Period): Period => ({ kind: 'rolling', first, last });

describe('a publisher\u2019s mark', () => {
  it('is told apart from the period', () => {
    expect(parsePeriod('2022/2023p')).toEqual({ period: financialYear(2022), mark: 'provisional' });
    expect(parsePeriod('2022/23 (p)')).toEqual({ period: financialYear(2022), mark: 'provisional' });
    expect(parsePeriod('2022/23 [r]')).toEqual({ period: financialYear(2022), mark: 'revised' });
    expect(parsePeriod('2022/23 provisional')).toEqual({ period: financialYear(2022), mark: 'provisional' });
    expect(parsePeriod('2018 Q1r')).toEqual({ period: calendarQuarter(2018, 1), mark: 'revised' });
    expect(parsePeriod('2022/23')).toEqual({ period: financialYear(2022), mark: undefined });
  });

  it('is never guessed from a symbol that means something else in the next file', () => {
    expect(read('2022/23*')).toBeUndefined();
    expect(read('2022/23^')).toBeUndefined();
    expect(read('2022/23#')).toBeUndefined();
  });
});

describe('a rolling period', () => {
  it.each(['2019 - 2021', '2017-2019', '2019 to 2021', '2019 - 2021; 3 year rolling average'])(
    'of calendar years is read from "%s"',
    (text) => {
      const first = Number(text.slice(0, 4));
      expect(read(text)).toEqual(rolling(calendarYear(first), calendarYear(first + 2)));
    },
  );

  it.each([
    '2019/20 to 2021/22',
    '2019/20 - 2021/22',
    '2019/20-2021/22',
    '2019-20 - 2021-22',
    '1920 to 2122',
    '2019/20 to 2021/22; 3 year rolling average',
    '2019/20 to 2021/22; 3-year aggregates',
  ])('of financial years is read from "%s"', (text) => {
    expect(read(text)).toEqual(rolling(financialYear(2019), financialYear(2021)));
    expect(read(text, 'rolling')).toEqual(rolling(financialYear(2019), financialYear(2021)));
  });

  it('of two calendar years needs blanks, "to" or the grain, because "2017-2018" is a financial year', () => {
    const twoYears = rolling(calendarYear(2017), calendarYear(2018));
    expect(read('2017-2018')).toEqual(financialYear(2017));
    expect(read('2017-2018', 'rolling')).toEqual(twoYears);
    expect(read('2017 - 2018')).toEqual(twoYears);
    expect(read('2017 to 2018')).toEqual(twoYears);
    expect(read('2017-2018; 2 year rolling average')).toEqual(twoYears);
  });

  it('may be of months or quarters', () => {
    expect(read('Apr 2017 to Mar 2018')).toEqual(rolling(month(2017, 4), month(2018, 3)));
    expect(read('2017/18 Q2 to 2018/19 Q1')).toEqual(
      rolling(financialQuarter(2017, 2), financialQuarter(2018, 1)),
    );
  });

  it('takes its ends for years where only that makes the number of years that it names', () => {
    expect(read('2010-11 to 2012-13; 3 year rolling average')).toEqual(
      rolling(financialYear(2010), financialYear(2012)),
    );
  });

  it.each([
    '2021 - 2019',
    '2019 - 2019',
    '2019 to 2021/22',
    '2019 to 2020 to 2021',
    '2010-2011-2012',
    '2019 - 2021; 5 year rolling average',
    '2019 - 2021; see note',
    '2019/20;',
    '2024-03-01 to 2024-03-28',
  ])('is not "%s"', (text) => {
    expect(read(text)).toBeUndefined();
  });

  it('is only the year in "2021 - snapshot", where ScotPHO leaves the day out', () => {
    expect(read('2021 - snapshot')).toEqual(calendarYear(2021));
    expect(read('2021 - snapshot', 'snapshot')).toBeUndefined();
  });
});

describe('a proxy', () => {
  it('is read from the period that it stands for and the one it was measured over', () => {
    const proxy = { kind: 'proxy', standsFor: financialYear(2023), measuredOver: calendarYear(2023) };
    expect(read('2023/24 (calendar year 2023)')).toEqual(proxy);
    expect(read('2023/24 (calendar year 2023)', 'financialYear')).toEqual(proxy);
    expect(read('2023/24 (2023)')).toEqual(proxy);
  });

  it('is no proxy when the brackets say the same again', () => {
    expect(read('April to June 2017 (2017/18 Q1)')).toEqual(financialQuarter(2017, 1));
  });
});
