import { betaTails } from './beta-tails.ts';
import { stirlingError } from './log-gamma.ts';

/** How Student's t distribution divides at a point above 0: `centre + above = 0.5`, each exact where it is small. */
export interface StudentTails {
  /** The share between 0 and the point. */
  readonly centre: number;
  /** The share above the point. */
  readonly above: number;
  /** The density at the point, times the point. */
  readonly density: number;
}

/**
 * The share of Student's t distribution between 0 and a point, and above the point.
 *
 * @input   point above 0; degreesOfFreedom above 0, whole or not
 * @result  both shares, right to about 13 digits even where one is tiny
 * @absent  nothing; the callers keep to the input above
 * @source  incomplete beta function (Abramowitz & Stegun 26.7.1); agrees with R 4.2.2 `pt`
 * @rounds  never
 */
export function studentTails(point: number, degreesOfFreedom: number): StudentTails {
  const square = (point / degreesOfFreedom) * point;
  const density = timesDensity(point, square, degreesOfFreedom / 2);
  // The share outside both tails is the beta integral at 1 / (1 + square); both arguments are given so that neither is lost near 1.
  const { below, above } = betaTails(
    { at: 1 / (1 + square), rest: square / (1 + square) },
    degreesOfFreedom / 2,
    0.5,
    density,
  );
  return { centre: above / 2, above: below / 2, density };
}

/** By the difference of two Stirling series, which keeps its digits where the two gamma functions are large. */
function timesDensity(point: number, square: number, half: number): number {
  const scale =
    half * Math.log1p(1 / (2 * half)) -
    0.5 +
    stirlingError(half + 0.5) -
    stirlingError(half) -
    0.5 * Math.log(2 * Math.PI);
  // The point goes into the exponent, since the density alone may be too small for a number.
  return Math.exp(scale - (half + 0.5) * Math.log1p(square) + Math.log(point));
}
