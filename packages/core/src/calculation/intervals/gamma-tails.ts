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

/** `log gamma(shape + 1)` less Stirling's approximation of it. */
function stirlingError(shape: number): number {
  if (shape < 15) {
    const stirling = (shape + 0.5) * Math.log(shape) - shape + 0.5 * Math.log(2 * Math.PI);
    return logGamma(shape + 1) - stirling;
  }
  const s = 1 / (shape * shape);
  return (1 / 12 - (1 / 360 - (1 / 1260 - (1 / 1680 - (1 / 1188) * s) * s) * s) * s) / shape;
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

function logGamma(x: number): number {
  const series = lanczos.reduce(
    (sum, coefficient, index) => sum + coefficient / (x + index),
    0.9999999999998099,
  );
  const base = x + 6.5;
  return (x - 0.5) * Math.log(base) - base + Math.log(Math.sqrt(2 * Math.PI) * series);
}

/** Lanczos 1964 with g = 7 and nine terms; the first, 0.99999999999980993, stands in the sum above. */
const lanczos = [
  676.5203681218851, -1259.1392167224028, 771.3234287776531, -176.6150291621406, 12.507343278686905,
  -0.13857109526572012, 9.984369578019572e-6, 1.5056327351493116e-7,
];

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
