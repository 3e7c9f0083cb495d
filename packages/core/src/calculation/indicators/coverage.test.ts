import { describe, expect, it } from 'vitest';
import { datasetOf, known, workspaceOf } from '../../../../../tests/harness/linked.ts';
import type { Area } from '../../areas/area.ts';
import { findArea } from '../../areas/find-area.ts';
import type { Indicator } from '../../model/indicator.ts';
import { formatPeriod } from '../../periods/format-period.ts';
import { createCalculator } from '../create-calculator.ts';
import { sortAreas } from './coverage.ts';

const year = { type: 'financialYear' } as const;

describe('the areas and periods of an indicator', () => {
  const days = datasetOf(
    'days',
    'council,month,days\nS12000005,2019-03,1\nS12000005,2019-04,1\nS12000030,2019-05,1\nS12000029,2022-01,1\n',
    {
      columns: {
        council: { role: 'area', level: 'council' },
        month: { role: 'period', grain: 'month' },
        days: { role: 'measure' },
      },
    },
  );
  const calculator = (extra: Partial<Indicator>) =>
    createCalculator(
      workspaceOf({
        datasets: [days],
        indicators: [
          {
            id: 'made-up',
            period: year,
            measures: { days: 'sum(days) from days' },
            calculation: { method: 'formula', formula: 'days' },
            ...extra,
          },
        ],
      }),
    );
  const periods = (period: NonNullable<Indicator['period']>) =>
    calculator({ period }).periodsOf('made-up').map(formatPeriod);

  it('are those of the data and the larger areas that the data make whole', () => {
    expect(
      calculator({})
        .areasOf('made-up')
        .map(({ level, name }) => `${level} ${name}`),
    ).toEqual([
      'partnership Clackmannanshire and Stirling',
      'partnership South Lanarkshire',
      'council Clackmannanshire',
      'council South Lanarkshire',
      'council Stirling',
    ]);
  });

  it('are at the levels that the definition names, also where only parts are there', () => {
    expect(
      calculator({ areas: ['scotland', 'council'] })
        .areasOf('made-up')
        .map(({ name }) => name),
    ).toEqual(['Scotland', 'Clackmannanshire', 'South Lanarkshire', 'Stirling']);
  });

  it('are listed from Scotland down, and by name within a level', () => {
    const named = (areas: readonly Area[]) => sortAreas(areas).map(({ level, name }) => `${level} ${name}`);
    const three = ['S12000030', 'S92000003', 'S12000005', 'S37000028'].map((code) => known(findArea(code)));
    const inOrder = [
      'scotland Scotland',
      'partnership South Lanarkshire',
      'council Clackmannanshire',
      'council Stirling',
    ];
    expect(named(three)).toEqual(inOrder);
    expect(named(three.toReversed())).toEqual(inOrder);
  });

  it('are the periods with at least one part in the data', () => {
    expect(periods(year)).toEqual(['2018/19', '2019/20', '2021/22']);
    expect(periods({ type: 'month' })).toEqual(['2019-03', '2019-04', '2019-05', '2022-01']);
  });

  it('are those of the measures that can be read', () => {
    const half = calculator({
      measures: { days: 'sum(days) from days', lost: 'sum(days) from nowhere' },
      calculation: { method: 'formula', formula: 'lost + days' },
    });
    expect(half.periodsOf('made-up')).toEqual(calculator({}).periodsOf('made-up'));
    expect(half.areasOf('made-up')).toEqual(calculator({}).areasOf('made-up'));
  });

  it('are within the first and last period of the definition, every so many', () => {
    expect(periods({ ...year, from: '2019/20' })).toEqual(['2019/20', '2021/22']);
    expect(periods({ ...year, to: '2019/20' })).toEqual(['2018/19', '2019/20']);
    expect(periods({ ...year, from: '2017/18', every: 2 })).toEqual(['2019/20', '2021/22']);
    expect(periods({ ...year, from: '2018/19', every: 3 })).toEqual(['2018/19', '2021/22']);
  });
});
