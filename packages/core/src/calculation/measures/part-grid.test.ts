import { describe, expect, it } from 'vitest';
import { datasetOf, known, workspaceOf } from '../../../../../tests/harness/linked.ts';
import { findArea } from '../../areas/find-area.ts';
import type { Column } from '../../model/dataset.ts';
import type { Indicator } from '../../model/indicator.ts';
import { parsePeriod } from '../../periods/parse-period.ts';
import { createCalculator } from '../create-calculator.ts';

describe('data without an area column', () => {
  const own = datasetOf('days', 'month,days\n2019-04,7\n', {
    columns: { month: { role: 'period', grain: 'month' }, days: { role: 'measure' } },
  });
  const count: Partial<Indicator> = {
    id: 'made-up',
    period: { type: 'month' },
    measures: { days: 'sum(days) from days' },
    calculation: { method: 'formula', formula: 'days' },
  };

  it('are about the area of the partnership, and no other', () => {
    const calculator = createCalculator(
      workspaceOf({ area: 'S37000028', datasets: [own], indicators: [count] }),
    );
    const april = known(parsePeriod('2019-04')).period;
    expect(calculator.result('made-up', known(findArea('S37000028')), april).value).toBe(7);
    expect(calculator.result('made-up', known(findArea('S12000029')), april).value).toBe(7);
    expect(calculator.result('made-up', known(findArea('S92000003')), april)).toMatchObject({
      status: 'missing',
      value: undefined,
    });
    expect(calculator.areasOf('made-up').map(({ code }) => code)).toEqual(['S37000028', 'S12000029']);
  });
});

describe('the parts of a longer period', () => {
  const resultOf = (csv: string, period: Column, indicator: Partial<Indicator>, asked: string) => {
    const parts = datasetOf('parts', csv, {
      columns: {
        council: { role: 'area', level: 'council' },
        at: period,
        a: { role: 'measure' },
        b: { role: 'measure' },
      },
    });
    const made = { id: 'asked', measures: { a: 'sum(a) from parts', b: 'sum(b) from parts' }, ...indicator };
    const calculator = createCalculator(workspaceOf({ datasets: [parts], indicators: [made] }));
    return calculator.result('asked', known(findArea('Fife')), known(parsePeriod(asked)).period);
  };

  it('are the days in it, in their order, where the data are of days', () => {
    const csv = 'council,at,a,b\nFife,2019-06-20,7,1\nFife,2019-05-10,5,1\nFife,2019-08-01,9,1\n';
    const formula: Partial<Indicator> = { calculation: { method: 'formula', formula: 'a' } };
    const of = (asked: string) => resultOf(csv, { role: 'period', grain: 'snapshot' }, formula, asked);
    expect(of('2019/20 Q1').value).toBe(12);
    expect(of('2019/20 Q1').steps[0]?.expression).toBe('5 + 7 = 12');
    expect(of('2019-05-10').value).toBe(5);
    expect(of('2019-09').reason?.code).toBe('calc/period-not-in-data');
  });

  it('add up, but of a denominator that stays the largest is taken where the definition says so', () => {
    const csv = 'council,at,a,b\nFife,2019-04,1,10\nFife,2019-05,2,30\nFife,2019-06,3,20\n';
    const rate = { method: 'rate', numerator: 'a', denominator: 'b', per: 100 } as const;
    const of = (aggregation: 'recompute' | 'sumNumerators') =>
      resultOf(csv, { role: 'period', grain: 'month' }, { calculation: rate, aggregation }, '2019/20 Q1')
        .value;
    expect(of('recompute')).toBe(10);
    expect(of('sumNumerators')).toBe(20);
  });
});
