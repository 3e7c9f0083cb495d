import { mean } from '../../../../packages/core/src/statistics/mean.ts';
import { AnswerTable, part, refused } from '../answer.ts';
import { givenColumn, levelsOf, rowGroups } from '../inputs.ts';
import type { Adapter } from '../vector-case.ts';

export const adapter: Adapter = {
  tolerance: () => 1e-9,
  ignored: ['confidence', 'statistic', 'method'],
  answer: (vector) => {
    const levels = levelsOf(vector);
    if (levels === undefined) return refused('confidence');
    const values = givenColumn(vector, 'values');
    const table = new AnswerTable();
    for (const { key, rows } of rowGroups(vector, 'values')) {
      const own = rows.map((row) => values[row] ?? 'missing');
      const outcome = mean(own);
      table.note(outcome);
      table.addRow({ ...key, value: part(outcome, ({ value }) => value), value_count: own.length });
      table.addRow({ value_sum: part(outcome, ({ sum }) => sum) });
      table.addRow({ stdev: part(outcome, ({ standardDeviation }) => standardDeviation) });
      for (const { confidence, suffix } of levels) {
        const at = mean(own, { confidence });
        table.add(
          `lower${suffix}`,
          part(at, ({ lower }) => lower),
        );
        table.add(
          `upper${suffix}`,
          part(at, ({ upper }) => upper),
        );
      }
    }
    return table.answer();
  },
};
