import { proportion } from '../../../../packages/core/src/statistics/proportion.ts';
import { quotientAnswer } from '../quotient-answer.ts';
import type { Adapter } from '../vector-case.ts';

export const adapter: Adapter = {
  tolerance: (column) => (column === 'value' ? 1e-12 : 1e-10),
  ignored: ['area', 'sex', 'confidence', 'statistic', 'method'],
  answer: (vector) => quotientAnswer(vector, proportion, 1),
};
