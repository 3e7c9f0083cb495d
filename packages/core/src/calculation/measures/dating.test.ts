import { describe, expect, it } from 'vitest';
import { known } from '../../../../../tests/harness/linked.ts';
import { formatPeriod } from '../../periods/format-period.ts';
import { parsePeriod } from '../../periods/parse-period.ts';
import type { PeriodGrain } from '../../periods/period.ts';
import { datedPeriod, describeDated, periodsDatedTo, yearsBefore } from './dating.ts';

const read = (text: string, grain?: PeriodGrain) => known(parsePeriod(text, grain)).period;

describe('the mid-year estimate that belongs to a period', () => {
  it.each([
    ['2023/24', '2023'],
    ['2023/24 Q1', '2023'],
    ['2023/24 Q4', '2023'],
    ['2024-03', '2023'],
    ['2024-04', '2024'],
    ['2023', '2023'],
    ['2021/22 to 2023/24', '2021 to 2023'],
  ])('is for %s that of %s', (period, year) => {
    expect(formatPeriod(datedPeriod(read(period), 'midYearOfFirstCalendarYear'))).toBe(year);
  });

  it('is called by the middle of its year', () => {
    expect(describeDated(read('2023'), 'midYearOfFirstCalendarYear')).toBe('mid-2023');
    expect(describeDated(read('2023'), 'samePeriod')).toBe('calendar year 2023');
  });

  it('belongs to every quarter of its financial year', () => {
    const quarters = periodsDatedTo(read('2023'), 'midYearOfFirstCalendarYear', 'financialQuarter');
    expect(quarters.map(formatPeriod)).toEqual(['2023/24 Q1', '2023/24 Q2', '2023/24 Q3', '2023/24 Q4']);
  });
});

describe('a period some years before', () => {
  it.each([
    ['2023/24', 2, '2021/22'],
    ['2023', 1, '2022'],
    ['2023/24 Q2', 1, '2022/23 Q2'],
    ['2024-02', 3, '2021-02'],
    ['2021 to 2023', 1, '2020 to 2022'],
  ])('of %s, %d before, is %s', (period, years, earlier) => {
    expect(formatPeriod(yearsBefore(read(period), years))).toBe(earlier);
  });
});
