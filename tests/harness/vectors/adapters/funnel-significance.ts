import {
  proportionSignificance,
  rateSignificance,
  ratioSignificance,
} from '../../../../packages/core/src/statistics/funnel/funnel-significance.ts';
import { AnswerTable } from '../answer.ts';
import { rateRecords } from '../funnel-records.ts';
import { givenColumn, numberOption } from '../inputs.ts';
import type { Adapter, VectorCase } from '../vector-case.ts';

const words: Readonly<Record<string, string>> = {
  'high 0.001': 'High (0.001)',
  'high 0.025': 'High (0.025)',
  'low 0.001': 'Low (0.001)',
  'low 0.025': 'Low (0.025)',
  'not significant': 'Not significant',
  'too-few': 'Not applicable for events less than 10 for dsrs',
};

export const adapter: Adapter = {
  tolerance: () => 0,
  ignored: ['num', 'den', 'rate'],
  answer: (vector) => {
    const table = new AnswerTable();
    for (const outcome of judgements(vector)) {
      table.note(outcome);
      table.add('significance', words[outcome.kind === 'value' ? outcome.significance : outcome.reason]);
    }
    return table.answer();
  },
};

function judgements(vector: VectorCase) {
  const [numerators, denominators] = [givenColumn(vector, 'num'), givenColumn(vector, 'den')];
  if (vector.options.statistic === 'proportion') return proportionSignificance(numerators, denominators);
  if (vector.options.statistic === 'ratio') {
    return numerators.map((observed, row) => ratioSignificance(observed, denominators[row] ?? 'missing'));
  }
  const isStandardised = vector.options.rate_type === 'dsr';
  return rateSignificance(rateRecords(vector), {
    per: numberOption(vector, 'multiplier', 100_000),
    isStandardised,
  });
}
