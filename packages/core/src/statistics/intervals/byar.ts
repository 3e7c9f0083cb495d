import type { Confidence } from '../confidence.ts';
import type { Limits } from './limits.ts';

/**
 * Byar's limits for a count of independent events.
 *
 * @input   count >= 0, whole or not
 * @result  limits of the count, in events
 * @absent  a count that is below 0 or no number -> undefined; a lower limit that would be negative, or a count of 0 -> no lower limit
 * @source  Breslow & Day 1987, Statistical Methods in Cancer Research II; agrees with PHEindicatormethods 2.1.0 `byars_lower`, `byars_upper`
 * @rounds  never
 */
export function byarLimits(count: number, { z }: Confidence): Limits | undefined {
  if (!(count >= 0 && count < Infinity)) return undefined;
  const lower = byarLower(count, z);
  return { lower: lower >= 0 ? lower : undefined, upper: byarUpper(count, z) };
}

/** The formula of the lower limit alone, for loops over many counts; below 0 or no number where there is no lower limit. */
export function byarLower(count: number, z: number): number {
  const root = 1 - 1 / (9 * count) - z / (3 * Math.sqrt(count));
  return count * root * root * root;
}

/** The formula of the upper limit alone. */
export function byarUpper(count: number, z: number): number {
  const above = count + 1;
  const root = 1 - 1 / (9 * above) + z / (3 * Math.sqrt(above));
  return above * root * root * root;
}
