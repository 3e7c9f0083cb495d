import { chiSquareQuantile } from '../distributions/chi-square-quantile.ts';
import { type Limits, upperTail } from './limits.ts';

/**
 * Exact Poisson limits for a count of independent events.
 *
 * @input   count >= 0, whole or not; confidence above 0 and below 1
 * @result  limits of the count, in events; the lower limit of 0 is 0
 * @absent  input outside these bounds -> undefined
 * @source  Armitage & Berry 2002, Statistical Methods in Medical Research; R: `qchisq((1-c)/2, 2x)/2`, `qchisq(c+(1-c)/2, 2x+2)/2`
 * @rounds  never
 */
export function exactPoissonLimits(count: number, confidence: number): Limits | undefined {
  if (!(count >= 0 && confidence > 0)) return undefined;
  const lower = count === 0 ? 0 : chiSquareQuantile((1 - confidence) / 2, 2 * count);
  const upper = chiSquareQuantile(upperTail(confidence), 2 * count + 2);
  if (lower === undefined || upper === undefined) return undefined;
  return { lower: lower / 2, upper: upper / 2 };
}
