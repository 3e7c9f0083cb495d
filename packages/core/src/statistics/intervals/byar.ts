import { type Limits, upperTail } from './limits.ts';
import { normalQuantile } from './normal-quantile.ts';

/**
 * Byar's limits for a count of independent events.
 *
 * @input   count >= 0, whole or not; confidence above 0 and below 1
 * @result  limits of the count, in events
 * @absent  input outside these bounds -> undefined; a lower limit that would be negative, or a count of 0 -> no lower limit
 * @source  Breslow & Day 1987, Statistical Methods in Cancer Research II; agrees with PHEindicatormethods 2.1.0 `byars_lower`, `byars_upper`
 * @rounds  never
 */
export function byarLimits(count: number, confidence: number): Limits | undefined {
  const z = normalQuantile(upperTail(confidence));
  if (z === undefined || z < 0 || !(count >= 0)) return undefined;
  const above = count + 1;
  const lower = count * (1 - 1 / (9 * count) - z / (3 * Math.sqrt(count))) ** 3;
  const upper = above * (1 - 1 / (9 * above) + z / (3 * Math.sqrt(above))) ** 3;
  return { lower: lower >= 0 ? lower : undefined, upper };
}
