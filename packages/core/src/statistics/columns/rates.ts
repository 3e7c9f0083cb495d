import type { Confidence } from '../confidence.ts';
import { phe } from '../convention.ts';
import { byarLower, byarUpper } from '../intervals/byar.ts';
import { exactPoissonLimits } from '../intervals/exact-poisson.ts';
import type { Limits } from '../intervals/limits.ts';
import type { RateOptions } from '../rate.ts';
import { type EstimateColumns, estimateColumns, reasonCode, reasonOfRow } from './estimate-columns.ts';

/**
 * Many rates at once: row by row what `rate` gives.
 *
 * @input   events, populations: as many of each; a missing number is NaN
 * @result  columns of rates per `per` (100,000 if not given) with their limits
 * @absent  a row's reason, as for `rate`; a column shorter than the other ends both
 * @source  as `rate`; the exact limits of whole counts are worked out once
 * @rounds  never
 */
export function rates(
  events: Float64Array,
  populations: Float64Array,
  { per = 100_000, convention = phe, confidence = convention.confidence }: RateOptions = {},
): EstimateColumns {
  const rows = Math.min(events.length, populations.length);
  const columns = estimateColumns(rows);
  const { exactPoissonBelow } = convention;
  if (!(per > 0 && per < Infinity))
    return { ...columns, reason: columns.reason.fill(reasonCode['out-of-range']) };
  const exact = exactTable(confidence);
  const { z } = confidence;
  for (let row = 0; row < rows; row++) {
    const count = events[row] ?? 0;
    const people = populations[row] ?? 0;
    if (!(count >= 0 && people > 0 && count < Infinity && people < Infinity)) {
      columns.reason[row] = reasonOfRow(count, people);
      continue;
    }
    const factor = per / people;
    columns.value[row] = count * factor;
    if (count < exactPoissonBelow) {
      const limits = exact(count);
      columns.lower[row] = (limits?.lower ?? 0) * factor;
      columns.upper[row] = (limits?.upper ?? 0) * factor;
    } else {
      columns.lower[row] = Math.max(0, byarLower(count, z) || 0) * factor;
      columns.upper[row] = byarUpper(count, z) * factor;
    }
  }
  return columns;
}

/** Exact limits, those of whole counts worked out once. */
function exactTable(confidence: Confidence): (count: number) => Limits | undefined {
  const known: (Limits | undefined)[] = [];
  return (count) => {
    const limits = known[count] ?? exactPoissonLimits(count, confidence);
    if (Number.isInteger(count)) known[count] = limits;
    return limits;
  };
}
