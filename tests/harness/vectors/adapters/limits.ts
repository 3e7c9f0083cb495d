import type { Confidence } from '../../../../packages/core/src/statistics/confidence.ts';
import { byarLimits } from '../../../../packages/core/src/statistics/intervals/byar.ts';
import { exactPoissonLimits } from '../../../../packages/core/src/statistics/intervals/exact-poisson.ts';
import type { Limits } from '../../../../packages/core/src/statistics/intervals/limits.ts';
import { wilsonLimits } from '../../../../packages/core/src/statistics/intervals/wilson.ts';
import { refused } from '../answer.ts';
import { levelsOf } from '../inputs.ts';
import type { Adapter, VectorCase } from '../vector-case.ts';

export const adapter: Adapter = {
  tolerance: () => 1e-10,
  ignored: [],
  answer: (vector) => {
    const confidence = levelsOf(vector)?.[0]?.confidence;
    if (confidence === undefined) return refused('confidence');
    const limits = ((vector.inputs.x ?? []) as (number | null)[])
      .map((x) => x ?? Number.NaN)
      .map((x, row) => limitsOf(vector, x, row, confidence));
    const isLower = String(vector.options.method).includes('lower');
    return {
      columns: { value: limits.map((each) => (isLower ? each?.lower : each?.upper)) },
      refusals: limits.some((each) => each === undefined) ? ['out-of-range'] : [],
    };
  },
};

function limitsOf(
  { inputs, options }: VectorCase,
  x: number,
  row: number,
  confidence: Confidence,
): Limits | undefined {
  const method = String(options.method);
  if (method.startsWith('wilson'))
    return wilsonLimits(x, ((inputs.n ?? []) as number[])[row] ?? 0, confidence);
  return method.startsWith('byars') ? byarLimits(x, confidence) : exactPoissonLimits(x, confidence);
}
