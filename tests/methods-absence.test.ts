import {
  type Calculation,
  type CalculationMethod,
  type Column,
  createCalculator,
  type Dataset,
  findArea,
  parsePeriod,
} from '@ninefold/core';
import { describe, expect, it } from 'vitest';
import { datasetOf, known, workspaceOf } from './harness/linked.ts';

/** What a definition says for each method that works a value out of numbers of the data. */
const calculations: Readonly<Record<Exclude<CalculationMethod, 'published'>, Calculation>> = {
  rate: { method: 'rate', numerator: 'above', denominator: 'below', per: 100 },
  proportion: { method: 'proportion', numerator: 'above', denominator: 'below' },
  ratio: { method: 'ratio', numerator: 'above', denominator: 'below' },
  mean: { method: 'mean', numerator: 'above', denominator: 'below' },
  formula: { method: 'formula', formula: 'above / below' },
  percentChange: { method: 'percentChange', formula: 'series' },
  percentagePointChange: { method: 'percentagePointChange', formula: 'series' },
  rollingSum: { method: 'rollingSum', value: 'series', periods: 2 },
  rollingAverage: { method: 'rollingAverage', value: 'series', periods: 2 },
  yearToDate: { method: 'yearToDate', value: 'series', yearStarts: 'january' },
  composition: { method: 'composition', value: 'above', of: ['above', 'below'] },
  directlyStandardisedRate: {
    method: 'directlyStandardisedRate',
    numerator: 'above',
    denominator: 'below',
    by: 'age',
    standardPopulation: 'european2013',
    per: 100,
  },
  indirectlyStandardisedRatio: {
    method: 'indirectlyStandardisedRatio',
    numerator: 'above',
    denominator: 'below',
    by: 'age',
    reference: 'Moray Council',
  },
};

type Cell = number | '*' | '';

/** What a method says of one number over another; of a series, where the first number is of February and the second of January. */
function outcomeOf(method: keyof typeof calculations, above: Cell, below: Cell): number | string {
  const measure: Column = { role: 'measure', suppressed: ['*'] };
  const columns: Dataset['columns'] = {
    council: { role: 'area', level: 'council' },
    month: { role: 'period', grain: 'month' },
    age: { role: 'age' },
    above: measure,
    below: measure,
    series: measure,
  };
  const rows = [
    ['Fife', '2019-01', '20', 0, 0, below],
    ['Fife', '2019-02', '20', above, below, above],
    ['Moray', '2019-02', '20', 50, 100, 0],
  ];
  const csv = ['council,month,age,above,below,series', ...rows.map((row) => row.join(',')), ''].join('\n');
  const workspace = workspaceOf({
    datasets: [datasetOf('data', csv, { columns })],
    indicators: [
      {
        id: 'made-up',
        period: { type: 'month' },
        measures: {
          above: 'sum(above) from data',
          below: 'sum(below) from data',
          series: 'sum(series) from data',
        },
        calculation: calculations[method],
      },
    ],
  });
  const result = createCalculator(workspace).result(
    'made-up',
    known(findArea('S12000047')),
    known(parsePeriod('2019-02')).period,
  );
  const numbers = [result.value, result.lower, result.upper];
  expect(numbers.every((number) => number === undefined || Number.isFinite(number))).toBe(true);
  expect(result.value === undefined).toBe(result.reason !== undefined);
  return result.value ?? known(result.reason).code.replace('calc/', '');
}

const missing = 'missing-value';
const suppressed = 'suppressed';
const zero = 'zero-denominator';
const negative = 'negative-count';

/**
 * Where R says something else: PHEindicatormethods stops the whole call at a zero or negative count, where each value here has its own
 * reason. It counts a missing count of a standardised rate as none, which would print too low a rate; here it is not known. It has a
 * ratio of nothing expected as infinite. A rate of fewer than 10 events has no value there as here.
 */
const table: Readonly<
  Record<
    keyof typeof calculations,
    readonly [
      zeroAbove: number | string,
      zeroBelow: number | string,
      aboveIsLarger: number | string,
      missingAbove: string,
      missingBelow: string,
      suppressedAbove: string,
      suppressedBelow: string,
      negativeAbove: number | string,
      negativeBelow: number | string,
      few: number | string,
    ]
  >
> = {
  rate: [0, zero, 150, missing, missing, suppressed, suppressed, negative, negative, 9],
  proportion: [
    0,
    zero,
    'numerator-above-denominator',
    missing,
    missing,
    suppressed,
    suppressed,
    negative,
    negative,
    9,
  ],
  ratio: [0, zero, 1.5, missing, missing, suppressed, suppressed, -0.2, -0.2, 0.09],
  mean: [0, zero, 1.5, missing, missing, suppressed, suppressed, -0.2, negative, 0.09],
  formula: [0, zero, 1.5, missing, missing, suppressed, suppressed, -0.2, -0.2, 0.09],
  percentChange: [-100, zero, 50, missing, missing, suppressed, suppressed, -120, negative, -91],
  percentagePointChange: [-100, 20, 50, missing, missing, suppressed, suppressed, -120, 120, -91],
  rollingSum: [100, 20, 250, missing, missing, suppressed, suppressed, 80, -80, 109],
  rollingAverage: [50, 10, 125, missing, missing, suppressed, suppressed, 40, -40, 54.5],
  yearToDate: [100, 20, 250, missing, missing, suppressed, suppressed, 80, -80, 109],
  composition: [0, 100, 60, missing, missing, suppressed, suppressed, negative, negative, (9 / 109) * 100],
  directlyStandardisedRate: [
    'too-few',
    zero,
    150,
    missing,
    missing,
    suppressed,
    suppressed,
    negative,
    negative,
    'too-few',
  ],
  indirectlyStandardisedRatio: [
    0,
    zero,
    300,
    missing,
    missing,
    suppressed,
    suppressed,
    negative,
    negative,
    18,
  ],
};

describe.each(Object.entries(table) as [keyof typeof calculations, (typeof table)['rate']][])(
  '%s',
  (method, expected) => {
    const given: readonly (readonly [what: string, above: Cell, below: Cell])[] = [
      ['nothing above the line', 0, 100],
      ['nothing below it', 20, 0],
      ['more above than below', 150, 100],
      ['an empty cell above', '', 100],
      ['an empty cell below', 20, ''],
      ['a suppressed one above', '*', 100],
      ['a suppressed one below', 20, '*'],
      ['a number below 0 above', -20, 100],
      ['a number below 0 below', 20, -100],
      ['fewer than 10 above', 9, 100],
    ];
    it.each(given.map((each, index) => [...each, expected[index]] as const))(
      'says of %s (%s over %s): %s',
      (_, above, below, outcome) => {
        const found = outcomeOf(method, above, below);
        if (typeof outcome === 'number' && typeof found === 'number') expect(found).toBeCloseTo(outcome, 10);
        else expect(found).toBe(outcome);
      },
    );
  },
);
