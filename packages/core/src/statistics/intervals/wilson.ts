import type { Confidence } from '../confidence.ts';

/**
 * Wilson's score limits for a share of a whole.
 *
 * @input   0 <= numerator <= denominator, denominator > 0, whole or not
 * @result  limits as fractions from 0 to 1; exactly 0 below a numerator of 0, exactly 1 above a full one
 * @absent  input outside these bounds -> undefined
 * @source  Wilson 1927, JASA 22:209-212; agrees with PHEindicatormethods 2.1.0 `wilson_lower`, `wilson_upper`, which go 3e-16 beyond 1
 * @rounds  never
 */
export function wilsonLimits(
  numerator: number,
  denominator: number,
  { z }: Confidence,
): { readonly lower: number; readonly upper: number } | undefined {
  if (!(numerator >= 0 && numerator <= denominator && denominator > 0)) return undefined;
  const middle = 2 * numerator + z * z;
  const spread = z * Math.sqrt(z * z + 4 * numerator * (1 - numerator / denominator));
  const base = 2 * (denominator + z * z);
  if (!(middle + spread + base < Infinity)) return undefined;
  return {
    lower: numerator === 0 ? 0 : Math.max(0, (middle - spread) / base),
    upper: numerator === denominator ? 1 : Math.min(1, (middle + spread) / base),
  };
}
