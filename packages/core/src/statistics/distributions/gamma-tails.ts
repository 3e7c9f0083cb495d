import { stirlingError } from './log-gamma.ts';

/** How a gamma distribution divides at a point: `below + above = 1`, each exact in its own tail. */
export interface GammaTails {
  readonly below: number;
  readonly above: number;
  /** The density at the point, times the point. */
  readonly density: number;
}

/**
 * The share of a gamma distribution (scale 1) below and above a point.
 *
 * @input   shape above 0, at most 1e10; point > 0
 * @result  both tails, right to about 13 digits even where one is tiny
 * @absent  nothing; the callers keep to the input above
 * @source  series and continued fraction of the incomplete gamma function (Abramowitz & Stegun 6.5.29, 6.5.31); density by
 *          Loader 2000, "Fast and accurate computation of binomial probabilities"; agrees with R 4.2.2 `pgamma`
 * @rounds  never
 */
export function gammaTails(shape: number, point: number): GammaTails {
  const term = poissonTerm(shape, point);
  const density = shape * term;
  if (point < shape + 1) {
    const below = Math.min(1, term * risingSeries(shape, point));
    return { below, above: 1 - below, density };
  }
  const above = Math.min(1, density * continuedFraction(shape, point));
  return { below: 1 - above, above, density };
}

/** `point^shape e^-point / gamma(shape + 1)`, without the loss of digits that large numbers bring. */
function poissonTerm(shape: number, point: number): number {
  const exponent = -stirlingError(shape) - deviance(shape, point);
  return Math.exp(exponent) / Math.sqrt(2 * Math.PI * shape);
}

/** `shape log(shape / point) + point - shape`, also right where the two are close. */
function deviance(shape: number, point: number): number {
  const difference = shape - point;
  if (Math.abs(difference) >= 0.1 * (shape + point)) return shape * Math.log(shape / point) - difference;
  const ratio = difference / (shape + point);
  let sum = difference * ratio;
  let power = 2 * shape * ratio;
  for (let odd = 3; odd < 2000; odd += 2) {
    power *= ratio * ratio;
    const next = sum + power / odd;
    if (next === sum) break;
    sum = next;
  }
  return sum;
}

/** Enough for a shape of 1e10; the number of steps grows with its square root. */
const mostSteps = 1_000_000;

function risingSeries(shape: number, point: number): number {
  let term = 1;
  let sum = 1;
  for (let step = 1; term > sum * 1e-17 && step < mostSteps; step++) {
    term *= point / (shape + step);
    sum += term;
  }
  return sum;
}

/** By Lentz's method. */
function continuedFraction(shape: number, point: number): number {
  let b = point + 1 - shape;
  let c = 1e300;
  let d = 1 / b;
  let fraction = d;
  for (let step = 1; step < mostSteps; step++) {
    const a = -step * (step - shape);
    b += 2;
    d = 1 / (a * d + b);
    c = b + a / c;
    fraction *= d * c;
    if (Math.abs(d * c - 1) < 1e-16) break;
  }
  return fraction;
}
