import { type Confidence, upperTail } from '../confidence.ts';
import { chiSquareQuantile } from '../distributions/chi-square-quantile.ts';

/**
 * Exact Poisson limits for a count of independent events.
 *
 * @input   count >= 0, whole or not
 * @result  limits of the count, in events; the lower limit of 0 is 0
 * @absent  a count that is below 0 or no number -> undefined
 * @source  Armitage & Berry 2002, Statistical Methods in Medical Research; R: `qchisq((1-c)/2, 2x)/2`, `qchisq(c+(1-c)/2, 2x+2)/2`
 * @rounds  never
 */
export function exactPoissonLimits(
  count: number,
  { level }: Confidence,
): { readonly lower: number; readonly upper: number } | undefined {
  if (!(count >= 0 && count < Infinity)) return undefined;
  const lower = count === 0 ? 0 : chiSquareQuantile((1 - level) / 2, 2 * count);
  const upper = chiSquareQuantile(upperTail(level), 2 * count + 2);
  if (lower === undefined || upper === undefined) return undefined;
  return { lower: lower / 2, upper: upper / 2 };
}
