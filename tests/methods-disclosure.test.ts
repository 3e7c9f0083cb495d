import {
  type Calculation,
  createCalculator,
  disclosedCalculator,
  findArea,
  type IndicatorResult,
  parsePeriod,
  type Workspace,
} from '@ninefold/core';
import { describe, expect, it } from 'vitest';
import { datasetOf, known, workspaceOf } from './harness/linked.ts';

const csv = `council,year,age,acute,home
Fife,2018,20,3,100
Fife,2019,20,40,100
Moray,2018,20,50,100
Moray,2019,20,60,3
`;

/** The value of 2019 as it may be printed where counts of 5 or fewer are not, or the code of the reason why it is not. */
function printed(calculation: Calculation, area: string): number | string | undefined {
  const { value, reason, steps } = resultOf(csv, calculation, area);
  if (value === undefined) expect(steps).toEqual([]);
  return value ?? reason?.code;
}

function resultOf(text: string, calculation: Calculation, area: string): IndicatorResult {
  const data = datasetOf('data', text, {
    columns: {
      council: { role: 'area', level: 'council' },
      year: { role: 'period', grain: 'calendarYear' },
      age: { role: 'age' },
      acute: { role: 'measure' },
      home: { role: 'measure' },
    },
  });
  const plain = workspaceOf({
    datasets: [data],
    indicators: [
      {
        id: 'made-up',
        period: { type: 'calendarYear' },
        areas: ['council'],
        measures: { acute: 'sum(acute) from data', home: 'sum(home) from data' },
        calculation,
      },
    ],
  });
  const model = { disclosure: { suppressAtOrBelow: 5, secondary: 'none' } };
  const workspace = { ...plain, partnership: { model, problems: [] } } as unknown as Workspace;
  return disclosedCalculator(workspace, createCalculator(workspace)).result(
    'made-up',
    known(findArea(area, 'council')),
    known(parsePeriod('2019')).period,
  );
}

describe('where small counts are not shown', () => {
  it('a change is not, if either of its two counts is small', () => {
    const change = { method: 'percentChange', formula: 'acute' } as const;
    expect([printed(change, 'Fife'), printed(change, 'Moray')]).toEqual(['calc/small-count', 20]);
  });

  it('a share is not, if any part of the whole is small', () => {
    const share: Calculation = { method: 'composition', value: 'acute', of: ['acute', 'home'] };
    expect([printed(share, 'Fife'), printed(share, 'Moray')]).toEqual([(40 / 140) * 100, 'calc/small-count']);
  });

  it('a rolling sum is shown by its own size', () => {
    const sum = { method: 'rollingSum', value: 'acute', periods: 2 } as const;
    expect(printed(sum, 'Fife')).toBe(43);
  });

  it('neither a standardised rate nor ratio of few events is, with its table of bands', () => {
    const of = { numerator: 'home', denominator: 'acute', by: 'age' } as const;
    const rate = {
      method: 'directlyStandardisedRate',
      ...of,
      standardPopulation: 'european2013',
      convention: 'scotpho',
    } as const;
    const ratio = { method: 'indirectlyStandardisedRatio', ...of, reference: 'Fife Council' } as const;
    expect([printed(rate, 'Moray'), printed(ratio, 'Moray')]).toEqual([
      'calc/small-count',
      'calc/small-count',
    ]);
    expect(printed(ratio, 'Fife')).toBe(100);
  });

  it('the bands of a large count are not, if one of them is small', () => {
    const bands = (few: number) =>
      resultOf(
        `council,year,age,acute,home\nFife,2019,20-24,${few},1000\nFife,2019,25-29,90,1000\n`,
        {
          method: 'directlyStandardisedRate',
          numerator: 'acute',
          denominator: 'home',
          by: 'age',
          standardPopulation: 'european2013',
        },
        'Fife',
      ).steps.find(({ kind }) => kind === 'value');
    expect(bands(6)?.table?.rows).toHaveLength(2);
    expect(bands(5)?.table).toBeUndefined();
    expect(bands(5)?.notes).toEqual(['The bands are not shown: some of their counts are small.']);
  });
});
