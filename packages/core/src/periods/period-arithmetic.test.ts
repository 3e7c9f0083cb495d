import { describe, expect, it } from 'vitest';
import { comparePeriods } from './compare-periods.ts';
import { describePeriod } from './describe-period.ts';
import { formatPeriod } from './format-period.ts';
import { monthsOf, periodOfMonth } from './months.ts';
import { nextPeriod, periodsBetween } from './next-period.ts';
import { parsePeriod } from './parse-period.ts';
import { partsOfPeriod } from './parts-of-period.ts';
import { type Period, type PeriodGrain, periodGrains } from './period.ts';
import { grainOf } from './period-grain.ts';
import { periodKey } from './period-key.ts';

function period(text: string, grain?: PeriodGrain): Period {
  const parsed = parsePeriod(text, grain);
  if (parsed === undefined) throw new Error(`"${text}" is not a period.`);
  return parsed.period;
}
const spelled = (periods: readonly Period[] | undefined) => periods?.map(formatPeriod);

describe('in print', () => {
  it('a period has one spelling and one description', () => {
    const printed = (text: string, grain?: PeriodGrain) => [
      formatPeriod(period(text, grain)),
      describePeriod(period(text, grain)),
    ];
    expect(printed('1999/00')).toEqual(['1999/00', 'financial year 1999/00']);
    expect(printed('2022', 'surveyWave')).toEqual(['2021/22', 'survey wave 2021/22']);
    expect(printed('2023')).toEqual(['2023', 'calendar year 2023']);
    expect(printed('Q1 2017/18')).toEqual(['2017/18 Q1', 'April to June 2017 (2017/18 Q1)']);
    expect(printed('Q4 2017/18')).toEqual(['2017/18 Q4', 'January to March 2018 (2017/18 Q4)']);
    expect(printed('2018Q4')).toEqual(['2018 Q4', 'October to December 2018']);
    expect(printed('Apr-17')).toEqual(['2017-04', 'April 2017']);
    expect(printed('28/03/2024')).toEqual(['2024-03-28', '28 March 2024']);
    expect(printed('2019/20 - 2021/22')).toEqual([
      '2019/20 to 2021/22',
      'financial years 2019/20 to 2021/22',
    ]);
    expect(printed('2019 - 2021')).toEqual(['2019 to 2021', 'calendar years 2019 to 2021']);
    expect(printed('Apr 2017 to Mar 2018')).toEqual(['2017-04 to 2018-03', 'April 2017 to March 2018']);
    expect(printed('2023/24 (calendar year 2023)')).toEqual([
      '2023/24 (calendar year 2023)',
      'calendar year 2023, standing in for 2023/24',
    ]);
  });
});

describe('as a key', () => {
  it('tells a survey wave from a financial year that is printed alike', () => {
    expect(periodKey(period('2021/22'))).not.toBe(periodKey(period('2021/22', 'surveyWave')));
  });
});

describe('the grain', () => {
  it('of a proxy is that of the period it stands for', () => {
    expect(grainOf(period('2023/24 (calendar year 2023)'))).toBe('financialYear');
    expect(grainOf(period('2019 - 2021'))).toBe('rolling');
  });
});

describe('in months', () => {
  const months = (text: string, grain?: PeriodGrain) => {
    const { first, last } = monthsOf(period(text, grain));
    return spelled([first, last].flatMap((each) => periodOfMonth(each, 'month') ?? []));
  };

  it('every kind has a first and a last month', () => {
    expect(monthsOf(period('2017-04')).first).toBe(2017 * 12 + 3);
    expect(months('2017/18')).toEqual(['2017-04', '2018-03']);
    expect(months('2021/22', 'surveyWave')).toEqual(['2021-04', '2022-03']);
    expect(months('2017/18 Q4')).toEqual(['2018-01', '2018-03']);
    expect(months('2018 Q4')).toEqual(['2018-10', '2018-12']);
    expect(months('2018')).toEqual(['2018-01', '2018-12']);
    expect(months('2024-03-28')).toEqual(['2024-03', '2024-03']);
    expect(months('2019/20 to 2021/22')).toEqual(['2019-04', '2022-03']);
    expect(months('2023/24 (calendar year 2023)')).toEqual(['2023-04', '2024-03']);
  });

  it('a month lies in one period of each grain', () => {
    const within = (text: string) =>
      periodGrains
        .map((grain) => periodOfMonth(monthsOf(period(text)).first, grain))
        .map((each) => each && periodKey(each));
    expect(within('2018-03')).toEqual([
      'month 2018-03',
      'calendarQuarter 2018 Q1',
      'financialQuarter 2017/18 Q4',
      'calendarYear 2018',
      'financialYear 2017/18',
      'surveyWave 2017/18',
      undefined,
      undefined,
    ]);
    expect(within('2018-04').slice(2, 5)).toEqual([
      'financialQuarter 2018/19 Q1',
      'calendarYear 2018',
      'financialYear 2018/19',
    ]);
  });
});

describe('in order', () => {
  it('periods come by their beginning, the shorter first', () => {
    const texts = ['2018', '2017/18', '2017-04', '2017/18 Q1', '2017', '2017-05'];
    expect(spelled(texts.map((text) => period(text)).sort(comparePeriods))).toEqual([
      '2017',
      '2017-04',
      '2017/18 Q1',
      '2017/18',
      '2017-05',
      '2018',
    ]);
    expect(comparePeriods(period('2024-03-07'), period('2024-03-28'))).toBeLessThan(0);
    expect(comparePeriods(period('2017/18'), period('2017-18'))).toBe(0);
  });

  it('the next period is as many steps away as asked', () => {
    const next = (text: string, steps?: number) => formatPeriod(nextPeriod(period(text), steps));
    expect(next('2017/18')).toBe('2018/19');
    expect(next('2017-12')).toBe('2018-01');
    expect(next('2017-01', -1)).toBe('2016-12');
    expect(next('2017/18 Q4')).toBe('2018/19 Q1');
    expect(next('2018 Q1', -5)).toBe('2016 Q4');
    expect(next('2019/20 to 2021/22')).toBe('2020/21 to 2022/23');
    expect(next('2024-01-31')).toBe('2024-02-29');
    expect(next('2023/24 (calendar year 2023)', -2)).toBe('2021/22 (calendar year 2021)');
    expect(next('2017/18', 0)).toBe('2017/18');
  });

  it('all periods between two of one kind are known', () => {
    expect(spelled(periodsBetween(period('2017/18'), period('2019/20')))).toEqual([
      '2017/18',
      '2018/19',
      '2019/20',
    ]);
    expect(spelled(periodsBetween(period('2017-11'), period('2018-01')))).toEqual([
      '2017-11',
      '2017-12',
      '2018-01',
    ]);
    expect(spelled(periodsBetween(period('2017/18'), period('2017/18')))).toEqual(['2017/18']);
    expect(spelled(periodsBetween(period('2022/23'), period('2023/24 (calendar year 2023)')))).toEqual([
      '2022/23',
      '2023/24',
    ]);
  });

  it('nothing is between two that are of different kinds or in the wrong order', () => {
    expect(periodsBetween(period('2017/18'), period('2019'))).toEqual([]);
    expect(periodsBetween(period('2019/20'), period('2017/18'))).toEqual([]);
    expect(periodsBetween(period('2017/18'), period('2019/20', 'surveyWave'))).toEqual([]);
  });
});

describe('in parts', () => {
  const parts = (text: string, grain: PeriodGrain) => spelled(partsOfPeriod(period(text), grain));

  it('a financial year is 12 months from April or 4 quarters of either kind', () => {
    expect(parts('2017/18', 'month')).toHaveLength(12);
    expect(parts('2017/18', 'month')?.[0]).toBe('2017-04');
    expect(parts('2017/18', 'month')?.[11]).toBe('2018-03');
    expect(parts('2017/18', 'financialQuarter')).toEqual([
      '2017/18 Q1',
      '2017/18 Q2',
      '2017/18 Q3',
      '2017/18 Q4',
    ]);
    expect(parts('2017/18', 'calendarQuarter')).toEqual(['2017 Q2', '2017 Q3', '2017 Q4', '2018 Q1']);
  });

  it('a rolling period is made of its years, quarters and months', () => {
    expect(parts('2019/20 to 2021/22', 'financialYear')).toEqual(['2019/20', '2020/21', '2021/22']);
    expect(parts('2019/20 to 2021/22', 'month')).toHaveLength(36);
    expect(parts('Apr 2017 to Mar 2018', 'financialYear')).toEqual(['2017/18']);
  });

  it('a proxy is made of the parts of the period that it was measured over', () => {
    expect(parts('2023/24 (calendar year 2023)', 'month')?.[0]).toBe('2023-01');
  });

  it('a period is not divided by a grain that does not fit it', () => {
    expect(parts('2017/18', 'calendarYear')).toBeUndefined();
    expect(parts('2019', 'financialYear')).toBeUndefined();
    expect(parts('2017/18', 'surveyWave')).toBeUndefined();
    expect(parts('2017/18', 'snapshot')).toBeUndefined();
    expect(parts('2017/18', 'rolling')).toBeUndefined();
    expect(parts('2017-04', 'financialYear')).toBeUndefined();
    expect(parts('May 2017 to Mar 2018', 'financialYear')).toBeUndefined();
    expect(parts('2024-03-28', 'month')).toBeUndefined();
    expect(partsOfPeriod(period('2021/22', 'surveyWave'), 'month')).toBeUndefined();
    expect(partsOfPeriod(period('2021/22', 'surveyWave'), 'financialYear')).toBeUndefined();
  });
});
