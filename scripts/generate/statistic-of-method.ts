import type { CalculationMethod } from '../../packages/core/src/model/calculation.ts';

/** The function of the statistics that a calculation method works as, so that the pages of both lead to one another. */
export const statisticOfMethod: Readonly<Record<CalculationMethod, string | undefined>> = {
  composition: 'composition',
  directlyStandardisedRate: 'directlyStandardisedRate',
  formula: undefined,
  indirectlyStandardisedRatio: 'indirectlyStandardisedRatio',
  mean: 'mean',
  percentChange: 'percentChange',
  percentagePointChange: 'difference',
  proportion: 'proportion',
  published: undefined,
  rate: 'rate',
  ratio: 'ratio',
  rollingAverage: 'rollingMeans',
  rollingSum: 'rollingSums',
  yearToDate: 'yearToDate',
};

/** The methods of definitions that work as a statistic does. */
export function methodsOf(statistic: string): readonly string[] {
  return Object.entries(statisticOfMethod)
    .filter(([, name]) => name === statistic)
    .map(([method]) => method);
}
