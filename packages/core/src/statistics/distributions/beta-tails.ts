/** A point between 0 and 1 and what it lacks to 1, given apart so that no digit is lost where one of them is tiny. */
export interface BetaPoint {
  readonly at: number;
  readonly rest: number;
}

/**
 * The share of a beta distribution below and above a point.
 *
 * @input   point between 0 and 1; a, b above 0; factor: `at^a rest^b / beta(a, b)`, which the caller knows without loss
 * @result  both tails, right to about 13 digits even where one is tiny
 * @absent  nothing; the callers keep to the input above
 * @source  continued fraction of the incomplete beta function (Abramowitz & Stegun 26.5.8) by Lentz's method
 * @rounds  never
 */
export function betaTails(
  point: BetaPoint,
  a: number,
  b: number,
  factor: number,
): { readonly below: number; readonly above: number } {
  if (point.at < (a + 1) / (a + b + 2)) {
    const below = Math.min(1, (factor * continuedFraction(point.at, a, b)) / a);
    return { below, above: 1 - below };
  }
  const above = Math.min(1, (factor * continuedFraction(point.rest, b, a)) / b);
  return { below: 1 - above, above };
}

/** Enough for a million degrees of freedom; the number of steps grows with the square root. */
const mostSteps = 100_000;

function continuedFraction(x: number, a: number, b: number): number {
  let c = 1;
  let d = 1 / away(1 - ((a + b) * x) / (a + 1));
  let fraction = d;
  for (let step = 1; step < mostSteps; step++) {
    const even = (step * (b - step) * x) / ((a + 2 * step - 1) * (a + 2 * step));
    d = 1 / away(1 + even * d);
    c = away(1 + even / c);
    fraction *= d * c;
    const odd = (-(a + step) * (a + b + step) * x) / ((a + 2 * step) * (a + 2 * step + 1));
    d = 1 / away(1 + odd * d);
    c = away(1 + odd / c);
    fraction *= d * c;
    if (Math.abs(d * c - 1) < 1e-16) break;
  }
  return fraction;
}

/** Keeps a divisor off 0. */
function away(divisor: number): number {
  return Math.abs(divisor) < 1e-300 ? 1e-300 : divisor;
}
