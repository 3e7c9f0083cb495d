import { gammaTails } from './gamma-tails.ts';

/**
 * The share of a chi-square distribution below and above a point.
 *
 * @input   point >= 0; degreesOfFreedom above 0, whole or not
 * @result  both tails, each right to about 13 digits even where it is tiny
 * @absent  nothing; the callers keep to the input above
 * @source  a chi-square distribution is a gamma distribution; agrees with R 4.2.2 `pchisq`
 * @rounds  never
 */
export function chiSquareTails(
  point: number,
  degreesOfFreedom: number,
): { readonly below: number; readonly above: number } {
  if (point === 0) return { below: 0, above: 1 };
  const { below, above } = gammaTails(degreesOfFreedom / 2, point / 2);
  return { below, above };
}
