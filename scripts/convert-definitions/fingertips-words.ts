import type { Indicator } from '../../packages/core/src/model/indicator.ts';
import type { Methodology } from '../../packages/core/src/model/methodology.ts';
import type { Comparison } from '../../packages/core/src/model/publication.ts';

/** Our word for one of Fingertips; a word that is new to us stops the conversion. */
export function wordFor<T>(words: Readonly<Record<string, T>>, value: string): T {
  const word = words[value];
  if (word === undefined) throw new Error(`No word of ours stands for "${value}".`);
  return word;
}

/** `valueType` */
export const statistics: Readonly<Record<string, NonNullable<Methodology['statistic']>>> = {
  Count: 'count',
  'Crude rate': 'crudeRate',
  Proportion: 'proportion',
  'Directly standardised rate': 'directlyStandardisedRate',
  'Indirectly standardised ratio': 'indirectlyStandardisedRatio',
  'Indirectly standardised proportion': 'indirectlyStandardisedProportion',
  'Life expectancy': 'lifeExpectancy',
  Score: 'score',
};

/** `ciMethod` */
export const intervals: Readonly<Record<string, NonNullable<Methodology['interval']>['method']>> = {
  'Wilson Score method': 'wilson',
  "Byar's method": 'byar',
  "Dobson & Byar's methods": 'dobsonByar',
  'Other method - see below': 'other',
  'No confidence intervals available': 'none',
};

/** `polarity` */
export const polarities: Readonly<Record<string, NonNullable<Indicator['polarity']>>> = {
  'Low is good': 'lowerIsBetter',
  'High is good': 'higherIsBetter',
  'No judgement': 'noJudgement',
};

/** `benchmarkComparisonMethod` */
export const comparisons: Readonly<Record<string, Comparison>> = {
  'Confidence intervals overlapping reference value (95.0)': { method: 'intervalOverlap', confidence: 0.95 },
  'Confidence intervals overlapping reference value (99.8)': { method: 'intervalOverlap', confidence: 0.998 },
  Quintiles: { method: 'quintiles' },
  'No comparison': { method: 'none' },
};
