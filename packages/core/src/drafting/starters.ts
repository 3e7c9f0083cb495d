import type { Calculation, CalculationMethod } from '../model/calculation.ts';
import type { Indicator } from '../model/indicator.ts';

/** What a new indicator of a method begins with. */
export interface Starter {
  readonly calculation: Calculation;
  /** The measures that the calculation takes, each with a word on what it counts. */
  readonly measures: readonly StarterMeasure[];
  /** What follows from the method alone. */
  readonly known: Partial<Indicator>;
}

export interface StarterMeasure {
  readonly name: string;
  readonly says: string;
  readonly as: 'sum' | 'value';
}

const above = (says: string): StarterMeasure => ({ name: 'numerator', says, as: 'sum' });
const below = (says: string): StarterMeasure => ({ name: 'denominator', says, as: 'sum' });
const names = { numerator: 'numerator', denominator: 'denominator' } as const;

/** For each method what a new indicator begins with; a method without one does not compile. */
export const starters: Readonly<Record<CalculationMethod, Starter>> = {
  rate: {
    calculation: { method: 'rate', ...names, per: 1000 },
    measures: [above('the events that are counted'), below('the people they may happen to')],
    known: { aggregation: 'recompute', decimals: 1, minimum: 0 },
  },
  proportion: {
    calculation: { method: 'proportion', ...names },
    measures: [above('those that meet the condition'), below('all who could meet it')],
    known: { unit: '%', aggregation: 'recompute', decimals: 1, minimum: 0, maximum: 100 },
  },
  ratio: {
    calculation: { method: 'ratio', ...names },
    measures: [above('what is divided'), below('what it is divided by')],
    known: { aggregation: 'recompute', decimals: 1 },
  },
  formula: {
    calculation: { method: 'formula', formula: 'first / second' },
    measures: [
      { name: 'first', says: 'a quantity of the formula', as: 'sum' },
      { name: 'second', says: 'another quantity of the formula', as: 'sum' },
    ],
    known: { decimals: 1 },
  },
  published: {
    calculation: { method: 'published', value: 'value' },
    measures: [{ name: 'value', says: 'the figure as it was published', as: 'value' }],
    known: { aggregation: 'none', decimals: 1 },
  },
};
