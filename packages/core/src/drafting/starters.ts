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

const added: StarterMeasure = { name: 'value', says: 'what is added over time', as: 'sum' };
const numerator = 'numerator';
const denominator = 'denominator';

/** For each method what a new indicator begins with; a method without one does not compile. */
export const starters: Readonly<Record<CalculationMethod, Starter>> = {
  rate: {
    calculation: { method: 'rate', numerator, denominator, per: 1000 },
    measures: [above('the events that are counted'), below('the people they may happen to')],
    known: { aggregation: 'recompute', decimals: 1, minimum: 0 },
  },
  proportion: {
    calculation: { method: 'proportion', numerator, denominator },
    measures: [above('those that meet the condition'), below('all who could meet it')],
    known: { unit: '%', aggregation: 'recompute', decimals: 1, minimum: 0, maximum: 100 },
  },
  ratio: {
    calculation: { method: 'ratio', numerator, denominator },
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
  mean: {
    calculation: { method: 'mean', numerator, denominator },
    measures: [above('the total, such as all days'), below('how many it is of, such as the stays')],
    known: { aggregation: 'recompute', decimals: 1 },
  },
  percentChange: {
    calculation: { method: 'percentChange', formula: 'quantity' },
    measures: [{ name: 'quantity', says: 'what changes', as: 'sum' }],
    known: { unit: '%', decimals: 1 },
  },
  percentagePointChange: {
    calculation: { method: 'percentagePointChange', formula: 'part / whole * 100' },
    measures: [
      { name: 'part', says: 'those that meet the condition', as: 'sum' },
      { name: 'whole', says: 'all who could meet it', as: 'sum' },
    ],
    known: { unit: 'percentage points', decimals: 1 },
  },
  rollingSum: {
    calculation: { method: 'rollingSum', value: 'value', periods: 12 },
    measures: [added],
    known: { decimals: 0 },
  },
  rollingAverage: {
    calculation: { method: 'rollingAverage', value: 'value', periods: 12 },
    measures: [added],
    known: { decimals: 1 },
  },
  yearToDate: {
    calculation: { method: 'yearToDate', value: 'value' },
    measures: [added],
    known: { decimals: 0 },
  },
  composition: {
    calculation: { method: 'composition', value: 'part', of: ['part', 'rest'] },
    measures: [
      { name: 'part', says: 'the part whose share it is', as: 'sum' },
      { name: 'rest', says: 'another part of the whole', as: 'sum' },
    ],
    known: { unit: '%', aggregation: 'recompute', decimals: 1, minimum: 0, maximum: 100 },
  },
  directlyStandardisedRate: {
    calculation: {
      method: 'directlyStandardisedRate',
      numerator,
      denominator,
      by: 'age_group',
      standardPopulation: 'european2013',
      per: 100_000,
    },
    measures: [above('the events that are counted, by age'), below('the people they may happen to, by age')],
    known: { aggregation: 'recompute', decimals: 1, minimum: 0 },
  },
  indirectlyStandardisedRatio: {
    calculation: {
      method: 'indirectlyStandardisedRatio',
      numerator,
      denominator,
      by: 'age_group',
      reference: 'scotland',
      per: 100,
    },
    measures: [
      above('the events that are counted, by band'),
      below('the people they may happen to, by band'),
    ],
    known: { aggregation: 'recompute', decimals: 1, minimum: 0 },
  },
};

/* @__NO_SIDE_EFFECTS__ */
function above(says: string): StarterMeasure {
  return { name: numerator, says, as: 'sum' };
}

/* @__NO_SIDE_EFFECTS__ */
function below(says: string): StarterMeasure {
  return { name: denominator, says, as: 'sum' };
}
