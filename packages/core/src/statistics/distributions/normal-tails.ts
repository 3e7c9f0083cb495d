import { gammaTails } from './gamma-tails.ts';

/**
 * The share of the standard normal curve below and above a point.
 *
 * @input   point: any number
 * @result  both tails, each right to about 13 digits even where it is tiny
 * @absent  nothing; the callers give a number
 * @source  the square of a normal number has a chi-square distribution with 1 degree of freedom; agrees with R 4.2.2 `pnorm`
 * @rounds  never
 */
export function normalTails(point: number): { readonly below: number; readonly above: number } {
  if (point === 0) return { below: 0.5, above: 0.5 };
  const { below: within, above: outside } = gammaTails(0.5, (point * point) / 2);
  const near = outside > 0.5 ? (1 + within) / 2 : 1 - outside / 2;
  return point < 0 ? { below: outside / 2, above: near } : { below: near, above: outside / 2 };
}
