import { describe, expect, it } from 'vitest';
import { bedDays, calculate, everyMonth, people } from '../../../../../tests/harness/bed-days.ts';
import { datasetOf } from '../../../../../tests/harness/linked.ts';

describe('a population that does not exist yet', () => {
  const days = bedDays(everyMonth('S12000005', 10));

  it('is carried forward from the newest earlier year, and the result says so', () => {
    const result = calculate(
      [days, people(['S12000005,2017,3000', 'S12000005,2018,4000'])],
      'S12000005',
      '2019/20',
    );
    expect(result).toMatchObject({ status: 'estimated', denominator: 4000, value: 30, reason: undefined });
    expect(result.notes).toEqual([
      'People aged 75+ for mid-2019 does not exist in the data; mid-2018 carried forward 1 year.',
    ]);
  });

  it('is not carried further than the definition allows', () => {
    const result = calculate([days, people(['S12000005,2016,3000'])], 'S12000005', '2019/20');
    expect(result).toMatchObject({ status: 'missing', value: undefined, reason: { code: 'calc/no-data' } });
  });

  it('is carried forward over an empty cell but never over a suppressed one', () => {
    const empty = calculate(
      [days, people(['S12000005,2018,4000', 'S12000005,2019,'])],
      'S12000005',
      '2019/20',
    );
    expect(empty).toMatchObject({ status: 'estimated', denominator: 4000 });
    const hidden = calculate(
      [days, people(['S12000005,2018,4000', 'S12000005,2019,*'])],
      'S12000005',
      '2019/20',
    );
    expect(hidden).toMatchObject({ status: 'suppressed', denominator: undefined });
  });
});

describe('a value that may still change', () => {
  it('is provisional from the period that the dataset names', () => {
    const days = bedDays(everyMonth('S12000005', 10), { provisionalFrom: '2020-01' });
    const result = calculate([days, people(['S12000005,2019,4000'])], 'S12000005', '2019/20');
    expect(result).toMatchObject({
      status: 'provisional',
      value: 30,
      notes: ['Bed days: provisional, and may still be revised.'],
    });
  });

  it('is provisional when the publisher marked its period', () => {
    const marked = datasetOf('days', 'council,year,days\nS12000005,2019/20p,120\n', {
      columns: {
        council: { role: 'area', level: 'council' },
        year: { role: 'period', grain: 'financialYear' },
        days: { role: 'measure' },
      },
    });
    expect(calculate([marked, people(['S12000005,2019,4000'])], 'S12000005', '2019/20').status).toBe(
      'provisional',
    );
  });
});
