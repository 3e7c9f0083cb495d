import { indirectlyStandardisedRatio } from '../../../../packages/core/src/statistics/indirectly-standardised.ts';
import { indirectAnswer } from '../indirect-answer.ts';
import type { Adapter } from '../vector-case.ts';

export const adapter: Adapter = {
  tolerance: () => 1e-10,
  ignored: ['confidence', 'statistic'],
  answer: (vector) => indirectAnswer(vector, indirectlyStandardisedRatio, 'refvalue', 1),
};
