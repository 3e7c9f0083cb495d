import {
  createCalculator,
  findArea,
  type Indicator,
  type IndicatorResult,
  parsePeriod,
} from '@ninefold/core';
import { describe, expect, it } from 'vitest';
import { datasetOf, known, workspaceOf } from './harness/linked.ts';

// Made up: beds in use each month, and of them those of people who could have gone home.
const months: readonly (readonly [month: string, beds: number, delayed: number])[] = [
  ['2018-12', 40, 10],
  ['2019-01', 50, 20],
  ['2019-02', 60, 30],
  ['2019-03', 30, 6],
  ['2019-04', 20, 5],
  ['2019-05', 25, 10],
];
const data = datasetOf(
  'data',
  `council,month,beds,delayed\n${months.map(([month, ...counts]) => `Fife,${month},${counts.join(',')}`).join('\n')}\n`,
  {
    columns: {
      council: { role: 'area', level: 'council' },
      month: { role: 'period', grain: 'month' },
      beds: { role: 'measure' },
      delayed: { role: 'measure' },
    },
  },
);

function at(
  period: string,
  calculation: Indicator['calculation'],
  more: Partial<Indicator> = {},
): IndicatorResult {
  const share: Partial<Indicator> = {
    id: 'share',
    unit: '%',
    period: { type: 'month' },
    measures: { beds: 'sum(beds) from data', delayed: 'sum(delayed) from data' },
    calculation: { method: 'proportion', numerator: 'delayed', denominator: 'beds' },
  };
  const indicator: Partial<Indicator> = {
    ...share,
    id: 'made-up',
    ...more,
    ...(calculation && { calculation }),
  };
  const calculator = createCalculator(workspaceOf({ datasets: [data], indicators: [share, indicator] }));
  return calculator.result('made-up', known(findArea('S12000047')), known(parsePeriod(period)).period);
}

const valueOrCode = ({ value, reason }: IndicatorResult) => value ?? reason?.code;

describe('a change in per cent', () => {
  it('is counted from the period before, with both numbers in the working', () => {
    const result = at('2019-02', { method: 'percentChange', formula: 'beds' });
    expect(result.value).toBeCloseTo(((60 - 50) / 50) * 100, 12);
    const step = known(result.steps.find(({ kind }) => kind === 'value'));
    expect(step.expression).toBe('(60 - 50) ÷ 50 × 100 = 20.00');
    expect(result.steps.map(({ title }) => title).slice(0, 2)).toEqual(['beds', 'beds, January 2019']);
  });

  it('is counted from a period that is named, or so many periods earlier', () => {
    expect(valueOrCode(at('2019-03', { method: 'percentChange', formula: 'beds', since: '2018-12' }))).toBe(
      -25,
    );
    expect(valueOrCode(at('2019-03', { method: 'percentChange', formula: 'beds', periodsEarlier: 3 }))).toBe(
      -25,
    );
  });

  it('is of arithmetic and of another indicator too', () => {
    const ofRate = at('2019-02', { method: 'percentChange', formula: 'delayed / beds' });
    expect(ofRate.value).toBeCloseTo(((30 / 60 - 20 / 50) / (20 / 50)) * 100, 12);
    expect(at('2019-02', { method: 'percentChange', formula: '[share]' }).value).toBeCloseTo(
      known(ofRate.value),
      10,
    );
  });

  it.each([
    ['the first period of the data', '2018-12', {}, 'calc/no-data'],
    ['the named period itself', '2019-01', { since: '2019-01' }, 'calc/no-earlier-period'],
    ['a name that is no period', '2019-01', { since: 'before' }, 'calc/unknown-period'],
  ] as const)('has no value for %s', (_, period, more, code) => {
    expect(valueOrCode(at(period, { method: 'percentChange', formula: 'beds', ...more }))).toBe(code);
  });

  it('is refused across a break in the series', () => {
    const breaks = [{ at: '2019-02', reason: 'Counted at midnight.' }];
    const calculation = { method: 'percentChange', formula: 'beds' } as const;
    expect(at('2019-02', calculation, { breaks }).reason).toEqual({
      code: 'calc/break',
      message: 'The series has a break: Counted at midnight.',
    });
    expect(valueOrCode(at('2019-03', calculation, { breaks }))).toBe(-50);
  });
});

describe('a change in percentage points', () => {
  it('is the later percentage less the earlier', () => {
    const result = at('2019-02', { method: 'percentagePointChange', formula: 'delayed / beds * 100' });
    expect(result.value).toBeCloseTo(50 - 40, 12);
    expect(known(result.steps.find(({ kind }) => kind === 'value')).expression).toBe(
      '30 ÷ 60 × 100 - (20 ÷ 50 × 100) = 10.00',
    );
  });
});

describe('rolling figures', () => {
  it('add a period and those before it, month by month', () => {
    const result = at('2019-02', { method: 'rollingSum', value: 'beds', periods: 3 });
    expect([result.value, result.numerator]).toEqual([40 + 50 + 60, 150]);
    expect(known(result.steps[0]).parts.map(({ value }) => value)).toEqual([40, 50, 60]);
  });

  it('divide the sum by the number of periods', () => {
    expect(valueOrCode(at('2019-03', { method: 'rollingAverage', value: 'beds', periods: 4 }))).toBe(180 / 4);
  });

  it('have no value where a period is not in the data, and say how many are', () => {
    const { status, value, reason } = at('2019-01', { method: 'rollingSum', value: 'beds', periods: 3 });
    expect({ status, value, code: reason?.code }).toEqual({
      status: 'incomplete',
      value: undefined,
      code: 'calc/incomplete-period',
    });
    expect(reason?.message).toContain('2 of 3 months');
  });
});

describe('the year to date', () => {
  it.each([
    ['2019-05', undefined, 20 + 25],
    ['2019-04', undefined, 20],
    ['2019-03', 'january', 50 + 60 + 30],
  ] as const)('up to %s, in a year that starts in %s, is %d', (period, yearStarts, sum) => {
    expect(
      valueOrCode(at(period, { method: 'yearToDate', value: 'beds', ...(yearStarts && { yearStarts }) })),
    ).toBe(sum);
  });

  it('has no value where a month since April is not there', () => {
    expect(valueOrCode(at('2019-02', { method: 'yearToDate', value: 'beds' }))).toBe(
      'calc/incomplete-period',
    );
  });

  it('has no value for a calendar year, which is no part of a financial one', () => {
    expect(valueOrCode(at('2019', { method: 'yearToDate', value: 'beds' }))).toBe('calc/not-in-a-year');
  });
});

describe('a share of a composition', () => {
  const of = ['beds', 'delayed'];
  it('is a part over the sum of all parts, and the shares add up to 100', () => {
    const shares = of.map((value) => at('2019-02', { method: 'composition', value, of }));
    expect(shares.map(({ value }) => value)).toEqual([(60 / 90) * 100, (30 / 90) * 100]);
    expect(shares.map(({ numerator, denominator }) => [numerator, denominator])).toEqual([
      [60, 90],
      [30, 90],
    ]);
    expect(known(shares[0]?.steps.find(({ kind }) => kind === 'value')).expression).toContain(
      '÷ (60 + 30) × 100',
    );
  });

  it('must be of one of the parts, each named once', () => {
    expect(
      valueOrCode(at('2019-02', { method: 'composition', value: 'beds', of: ['delayed', 'delayed'] })),
    ).toBe('calc/not-a-part');
    expect(valueOrCode(at('2019-02', { method: 'composition', value: 'beds', of: ['beds', 'beds'] }))).toBe(
      'calc/part-twice',
    );
  });
});
