import { phe } from '../convention.ts';
import { wilsonLimits } from '../intervals/wilson.ts';
import type { ProportionOptions } from '../proportion.ts';
import { roundHalfEven } from '../rounding.ts';
import { type EstimateColumns, estimateColumns, reasonCode, reasonOfRow } from './estimate-columns.ts';

/**
 * Many proportions at once: row by row what `proportion` gives.
 *
 * @input   numerators, denominators: as many of each; a missing number is NaN
 * @result  columns of shares times `per` with Wilson's limits
 * @absent  a row's reason, as for `proportion`; a column shorter than the other ends both
 * @source  as `proportion`
 * @rounds  as `proportion`
 */
export function proportions(
  numerators: Float64Array,
  denominators: Float64Array,
  { per = 1, convention = phe, confidence = convention.confidence }: ProportionOptions = {},
): EstimateColumns {
  const rows = Math.min(numerators.length, denominators.length);
  const columns = estimateColumns(rows);
  if (!(per > 0 && per < Infinity))
    return { ...columns, reason: columns.reason.fill(reasonCode['out-of-range']) };
  for (let row = 0; row < rows; row++) {
    const part = numerators[row] ?? 0;
    const whole = denominators[row] ?? 0;
    const limits = wilsonLimits(part, whole, confidence);
    if (limits === undefined) {
      columns.reason[row] = reasonOfRow(part, whole) || partAbove(part, whole);
      continue;
    }
    columns.value[row] = (part / whole) * per;
    columns.lower[row] = limits.lower * per;
    columns.upper[row] = limits.upper * per;
  }
  if (convention.percentageDecimals !== undefined) roundAll(columns, convention.percentageDecimals);
  return columns;
}

function partAbove(part: number, whole: number): number {
  return part > whole ? reasonCode['numerator-above-denominator'] : reasonCode['too-large'];
}

function roundAll({ value, lower, upper }: EstimateColumns, decimals: number): void {
  for (const column of [value, lower, upper]) {
    for (let row = 0; row < column.length; row++) column[row] = roundHalfEven(column[row] ?? 0, decimals);
  }
}
