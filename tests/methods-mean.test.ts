import { createCalculator, findArea, type Indicator, parsePeriod } from '@ninefold/core';
import { describe, expect, it } from 'vitest';
import { datasetOf, known, workspaceOf } from './harness/linked.ts';
import { firstCase } from './harness/standardised.ts';

describe('a mean in a definition', () => {
  const { inputs, expected } = firstCase('mean');
  const total = (of: (value: number) => number) => inputs.values.reduce((sum, value) => sum + of(value), 0);
  const csv = `council,year,sum,count,squares\nFife,2019,${total((value) => value)},${inputs.values.length},${total((value) => value ** 2)}\n`;
  const data = datasetOf('data', csv, {
    columns: {
      council: { role: 'area', level: 'council' },
      year: { role: 'period', grain: 'calendarYear' },
      sum: { role: 'measure' },
      count: { role: 'measure' },
      squares: { role: 'measure' },
    },
  });

  it("is the mean and Student's interval of PHEindicatormethods, out of the sum, the number and the squares", () => {
    const indicator: Partial<Indicator> = {
      id: 'made-up',
      period: { type: 'calendarYear' },
      measures: {
        sum: 'sum(sum) from data',
        count: 'sum(count) from data',
        squares: 'sum(squares) from data',
      },
      calculation: { method: 'mean', numerator: 'sum', denominator: 'count', sumOfSquares: 'squares' },
    };
    const result = createCalculator(workspaceOf({ datasets: [data], indicators: [indicator] })).result(
      'made-up',
      known(findArea('S12000047')),
      known(parsePeriod('2019')).period,
    );
    expect(result.value).toBeCloseTo(known(expected.columns.value?.[0]), 9);
    expect(result.lower).toBeCloseTo(known(expected.columns.lowercl?.[0]), 7);
    expect(result.upper).toBeCloseTo(known(expected.columns.uppercl?.[0]), 7);
    expect(result.intervalMethod).toBe('Student');
  });
});
