import type { RateRecord } from '../../../packages/core/src/statistics/funnel/records.ts';
import { givenColumn } from './inputs.ts';
import type { VectorCase } from './vector-case.ts';

/** The areas of a case of rates; populations only where the call named them. */
export function rateRecords(vector: VectorCase): readonly RateRecord[] {
  const [rates, populations] = [givenColumn(vector, 'rate'), givenColumn(vector, 'den')];
  return givenColumn(vector, 'num').map((events, row) => {
    const rate = rates[row] ?? 'missing';
    const population = populations[row] ?? 'missing';
    return vector.options.denominatorGiven === false ? { events, rate } : { events, rate, population };
  });
}
