import { describe, expect, it } from 'vitest';
import { bedDays, calculate, everyMonth, people, rate } from '../../../../../tests/harness/bed-days.ts';
import { datasetOf } from '../../../../../tests/harness/linked.ts';
import type { Indicator } from '../../model/indicator.ts';

describe('a longer period', () => {
  it('is the sum of its months over the population of its first calendar year', () => {
    const result = calculate(
      [bedDays(everyMonth('S12000005', 10)), people(['S12000005,2019,4000'])],
      'S12000005',
      '2019/20',
    );
    expect(result).toMatchObject({
      status: 'final',
      numerator: 12 * 10,
      denominator: 4000,
      value: (120 / 4000) * 1000,
      reason: undefined,
    });
  });

  it('has four quarters whose rates add up to its own, because the annual denominator stays', () => {
    const datasets = [bedDays(everyMonth('S12000005', 10)), people(['S12000005,2019,4000'])];
    const quarterly = { ...rate, period: { type: 'financialQuarter' as const } };
    const quarters = [1, 2, 3, 4].map((quarter) =>
      calculate(datasets, 'S12000005', `2019/20 Q${quarter}`, quarterly),
    );
    expect(quarters.map(({ value }) => value)).toEqual([7.5, 7.5, 7.5, 7.5]);
    expect(quarters.map(({ status }) => status)).toEqual(['final', 'final', 'final', 'final']);
    expect(calculate(datasets, 'S12000005', '2019/20').value).toBe(30);
  });

  it('keeps an annual denominator that is counted by financial year', () => {
    const annual = datasetOf('people', 'council,year,people\nS12000005,2019/20,4000\n', {
      columns: {
        council: { role: 'area', level: 'council' },
        year: { role: 'period', grain: 'financialYear' },
        people: { role: 'measure' },
      },
    });
    const quarterly: Partial<Indicator> = {
      ...rate,
      period: { type: 'financialQuarter' },
      measures: { days: 'sum(days) from days', people: 'sum(people) from people' },
    };
    const result = calculate(
      [bedDays(everyMonth('S12000005', 10)), annual],
      'S12000005',
      '2019/20 Q2',
      quarterly,
    );
    expect(result).toMatchObject({ numerator: 30, denominator: 4000, value: 7.5 });
  });

  it('recomputes from summed numerators and denominators when the definition says so', () => {
    const rows = ['1,4', '2,4', '9,10'].map((counts, index) => `S12000005,2019-0${index + 4},${counts}`);
    const counts = datasetOf('counts', `council,month,part,whole\n${rows.join('\n')}\n`, {
      columns: {
        council: { role: 'area', level: 'council' },
        month: { role: 'period', grain: 'month' },
        part: { role: 'measure' },
        whole: { role: 'measure' },
      },
    });
    const share: Partial<Indicator> = {
      id: 'made-up',
      period: { type: 'financialQuarter' },
      measures: { part: 'sum(part) from counts', whole: 'sum(whole) from counts' },
      calculation: { method: 'proportion', numerator: 'part', denominator: 'whole' },
    };
    expect(calculate([counts], 'S12000005', '2019/20 Q1', share)).toMatchObject({
      numerator: 12,
      denominator: 18,
      value: (12 / 18) * 100,
    });
  });

  it('is incomplete without all its months, with the value so far and no interval', () => {
    const rows = everyMonth('S12000005', 10).slice(0, 9);
    const result = calculate([bedDays(rows), people(['S12000005,2019,4000'])], 'S12000005', '2019/20');
    expect(result).toMatchObject({
      status: 'incomplete',
      numerator: 90,
      value: (90 / 4000) * 1000,
      lower: undefined,
      upper: undefined,
    });
    expect(result.reason).toEqual({
      code: 'calc/incomplete-period',
      message: 'Bed days: 9 of 12 months of 2019/20 are in the data; the first one missing is January 2020.',
    });
  });

  it('has no value so far when its denominator covers other months than its numerator', () => {
    const rows = everyMonth('S12000005', 10).slice(0, 9);
    const result = calculate([bedDays(rows), people(['S12000005,2019,4000'])], 'S12000005', '2019/20', {
      ...rate,
      aggregation: 'recompute',
    });
    expect(result).toMatchObject({
      status: 'incomplete',
      value: undefined,
      reason: { code: 'calc/incomplete-period' },
    });
  });

  it('is suppressed when one month is, never 0 and never the sum of the others', () => {
    const rows = [...everyMonth('S12000005', 10).slice(0, 11), 'S12000005,2020-03,*'];
    const result = calculate([bedDays(rows), people(['S12000005,2019,4000'])], 'S12000005', '2019/20');
    expect(result).toMatchObject({
      status: 'suppressed',
      value: undefined,
      numerator: undefined,
      lower: undefined,
    });
    expect(result.reason).toEqual({
      code: 'calc/suppressed',
      message: 'Bed days: 1 of the 12 months of 2019/20 (the first is March 2020) is suppressed in the data.',
    });
  });

  it('is missing when a month has an empty cell or one that is no number', () => {
    const empty = calculate(
      [
        bedDays([...everyMonth('S12000005', 10).slice(0, 11), 'S12000005,2020-03,']),
        people(['S12000005,2019,4000']),
      ],
      'S12000005',
      '2019/20',
    );
    expect(empty).toMatchObject({
      status: 'missing',
      value: undefined,
      reason: { code: 'calc/missing-value' },
    });
    const word = calculate(
      [
        bedDays([...everyMonth('S12000005', 10).slice(0, 11), 'S12000005,2020-03,many']),
        people(['S12000005,2019,4000']),
      ],
      'S12000005',
      '2019/20',
    );
    expect(word).toMatchObject({
      status: 'missing',
      value: undefined,
      reason: { code: 'calc/unreadable-value' },
    });
  });

  it('is missing when the data have none of it', () => {
    const result = calculate(
      [bedDays(everyMonth('S12000005', 10)), people(['S12000005,2019,4000'])],
      'S12000005',
      '2018/19',
    );
    expect(result).toMatchObject({ status: 'missing', value: undefined });
    expect(result.reason?.message).toBe(
      'Bed days: the data have no figure for Clackmannanshire in financial year 2018/19.',
    );
  });

  it('cannot be shorter than the periods of the data', () => {
    const result = calculate([people(['S12000005,2019,4000'])], 'S12000005', '2019-04', {
      id: 'made-up',
      period: { type: 'month' },
      measures: { people: 'sum(people) from people' },
      calculation: { method: 'formula', formula: 'people' },
    });
    expect(result.reason).toEqual({
      code: 'calc/period-not-in-data',
      message: 'people: the data are counted by calendar years; April 2019 cannot be made from them.',
    });
  });
});

describe('a larger area', () => {
  const twoCouncils = [...everyMonth('S12000005', 10), ...everyMonth('S12000030', 20)];
  const populations = people(['S12000005,2019,4000', 'S12000030,2019,8000']);

  it('is one partnership of two councils: both numerators over both populations', () => {
    const result = calculate([bedDays(twoCouncils), populations], 'S37000005', '2019/20');
    expect(result).toMatchObject({
      status: 'final',
      numerator: 120 + 240,
      denominator: 12000,
      value: (360 / 12000) * 1000,
    });
  });

  it('has no value when one of its councils is not in the data', () => {
    const result = calculate([bedDays(everyMonth('S12000005', 10)), populations], 'S37000005', '2019/20');
    expect(result).toMatchObject({ status: 'incomplete', value: undefined });
    expect(result.reason).toEqual({
      code: 'calc/incomplete-area',
      message:
        'Bed days: 1 of 2 councils of Clackmannanshire and Stirling are in the data; the first one missing is Stirling.',
    });
  });

  it('joins the codes of an area from before and after a recode', () => {
    const rows = [...everyMonth('S12000015', 10).slice(0, 6), ...everyMonth('S12000047', 10).slice(6)];
    const result = calculate([bedDays(rows), people(['S12000047,2019,4000'])], 'Fife', '2019/20');
    expect(result).toMatchObject({ status: 'final', numerator: 120 });
  });

  it('does not use rows of another level, nor rows that name no area', () => {
    const rows = [...twoCouncils, 'S37000005,2019-04,999', 'Other,2019-04,5'];
    const result = calculate([bedDays(rows), populations], 'S37000005', '2019/20');
    expect(result.numerator).toBe(360);
    expect(result.steps[0]?.notes).toEqual([
      "The data's own rows for Clackmannanshire and Stirling are not used; the figure is made from its parts.",
    ]);
  });

  it('cannot be part of an area of the data', () => {
    const result = calculate([bedDays(twoCouncils), populations], 'Hamilton (locality)', '2019/20');
    expect(result.reason?.code).toBe('calc/area-not-in-data');
  });
});
