import { expect } from 'vitest';
import { findArea } from '../../packages/core/src/areas/find-area.ts';
import { createCalculator } from '../../packages/core/src/calculation/create-calculator.ts';
import type { Calculation } from '../../packages/core/src/model/calculation.ts';
import type { Column, Dataset } from '../../packages/core/src/model/dataset.ts';
import type { Indicator } from '../../packages/core/src/model/indicator.ts';
import { parsePeriod } from '../../packages/core/src/periods/parse-period.ts';
import { datasetOf, known, workspaceOf } from './linked.ts';

export const year = { role: 'period', grain: 'financialYear' } as const;
export const month = { role: 'period', grain: 'month' } as const;
export const council = { role: 'area', level: 'council' } as const;
export const count: Column = { role: 'measure', suppressed: ['*'] };

/** What is asked, where it differs from the ratio of 6 to 3 in Fife in 2019/20. */
export interface Question {
  readonly csv?: string;
  readonly columns?: NonNullable<Dataset['columns']>;
  readonly indicator?: Partial<Indicator>;
  readonly others?: readonly Partial<Indicator>[];
  readonly area?: string;
  readonly period?: string;
}

export const plain = 'council,year,a,b\nFife,2019/20,6,3\n';
export const quotient = { method: 'ratio', numerator: 'a', denominator: 'b' } as const satisfies Calculation;

/** The result of a made-up indicator out of made-up data. */
export function resultOf({
  csv = plain,
  columns,
  indicator,
  others = [],
  area = 'Fife',
  period = '2019/20',
}: Question) {
  const data = datasetOf('data', csv, { columns: columns ?? { council, year, a: count, b: count } });
  const asked: Partial<Indicator> = {
    id: 'asked',
    measures: { a: 'sum(a) from data', b: 'sum(b) from data' },
    calculation: quotient,
    ...indicator,
  };
  const calculator = createCalculator(workspaceOf({ datasets: [data], indicators: [asked, ...others] }));
  return calculator.result('asked', known(findArea(area)), known(parsePeriod(period)).period);
}

/** Why there is no value: the code, and the sentence. */
export function reasonOf(question: Question): readonly [string, string] {
  const { value, reason } = resultOf(question);
  expect(value).toBeUndefined();
  return [known(reason).code, known(reason).message];
}
