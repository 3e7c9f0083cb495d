import { createCalculator, findArea, loadWorkspace, parsePeriod } from '@ninefold/core';
import { beforeAll, describe, expect, it } from 'vitest';
import { exampleFolder, memoryHost, readFolder } from './harness/example.ts';

const folder = readFolder(exampleFolder('south-lanarkshire'));
const published = new TextDecoder()
  .decode(folder.get('published/lgbf-sw08.csv'))
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split(','));

describe('NI-19 from the monthly file', () => {
  let result: (area: string, period: string) => ReturnType<ReturnType<typeof createCalculator>['result']>;

  beforeAll(async () => {
    const calculator = createCalculator(await loadWorkspace(memoryHost(folder)));
    result = (areaText, periodText) => {
      const area = findArea(areaText);
      const period = parsePeriod(periodText, 'financialYear')?.period;
      if (!area || !period) throw new Error(`no area ${areaText} or period ${periodText}`);
      return calculator.result('NI-19', area, period);
    };
  });

  it('has 128 published rates to agree with: 32 councils, four years', () => {
    expect(published).toHaveLength(128);
    expect(new Set(published.map(([council]) => council)).size).toBe(32);
  });

  it.each(published)(
    '%s %s: numerator, denominator and rate are as published',
    (council, year, days, people, rate) => {
      const { numerator, denominator, value, status } = result(council ?? '', year ?? '');
      expect({ numerator, denominator, status }).toEqual({
        numerator: Number(days),
        denominator: Number(people),
        status: 'final',
      });
      expect(Math.abs((value ?? Number.NaN) - Number(rate))).toBeLessThanOrEqual(0.01);
    },
  );

  /** LGBF SW8, January 2022 release, as the framework prints them. */
  it.each([
    ['2017/18', 1118.1],
    ['2018/19', 1024.7],
    ['2019/20', 1155.7],
    ['2020/21', 544.2],
  ])('South Lanarkshire %s is %d to one decimal, as council and as partnership', (year, rate) => {
    for (const area of ['S12000029', 'S37000028']) {
      expect(Math.abs((result(area, year).value ?? Number.NaN) - rate)).toBeLessThan(0.05);
    }
  });

  it('makes Clackmannanshire and Stirling one partnership of two councils', () => {
    // The two councils of lgbf-sw08.csv, added: 2019/20.
    const councils = published.filter(
      ([council, year]) => ['S12000005', 'S12000030'].includes(council ?? '') && year === '2019/20',
    );
    const sum = (column: number) => councils.reduce((total, row) => total + Number(row[column]), 0);
    const { numerator, denominator, value } = result('S37000005', '2019/20');
    expect(councils).toHaveLength(2);
    expect([numerator, denominator]).toEqual([sum(2), sum(3)]);
    expect(value).toBeCloseTo((sum(2) / sum(3)) * 1000, 9);
  });

  it('makes Scotland of its 32 councils, not of the row that the file has for it', () => {
    for (const year of ['2017/18', '2018/19', '2019/20', '2020/21']) {
      const councils = published.filter((row) => row[1] === year);
      const sum = (column: number) => councils.reduce((total, row) => total + Number(row[column]), 0);
      const { numerator, denominator } = result('Scotland', year);
      expect([numerator, denominator]).toEqual([sum(2), sum(3)]);
    }
  });

  it('carries the population forward four years and no further, and says so', () => {
    expect(result('S12000029', '2024/25')).toMatchObject({ status: 'estimated', denominator: 27649 });
    expect(result('S12000029', '2024/25').notes.join(' ')).toContain('carried forward 4 years');
    expect(result('S12000029', '2025/26')).toMatchObject({ status: 'missing', value: undefined });
  });

  it('does not pass nine months off as a year', () => {
    expect(result('S12000029', '2016/17')).toMatchObject({
      status: 'incomplete',
      reason: { code: 'calc/incomplete-period' },
      lower: undefined,
    });
  });
});
