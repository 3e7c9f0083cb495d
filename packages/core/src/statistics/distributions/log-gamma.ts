/**
 * The logarithm of the gamma function; `log((n - 1)!)` for a whole number n.
 *
 * @input   x above 0
 * @result  the logarithm, right to about 13 digits
 * @absent  nothing; the callers keep to the input above
 * @source  Lanczos 1964 with g = 7 and nine terms below 15, Stirling's series from there on; agrees with R 4.2.2 `lgamma`
 * @rounds  never
 */
export function logGamma(x: number): number {
  if (x < 15) return byLanczos(x);
  return (x - 0.5) * Math.log(x) - x + halfLogOfTwoPi + stirlingError(x);
}

/** What Stirling's approximation of `log gamma(x + 1)` lacks: `log gamma(x + 1) - (x + 0.5) log x + x - 0.5 log(2 pi)`. */
export function stirlingError(x: number): number {
  if (x < 15) return byLanczos(x + 1) - ((x + 0.5) * Math.log(x) - x + halfLogOfTwoPi);
  const s = 1 / (x * x);
  return (1 / 12 - (1 / 360 - (1 / 1260 - (1 / 1680 - (1 / 1188) * s) * s) * s) * s) / x;
}

const halfLogOfTwoPi = 0.5 * Math.log(2 * Math.PI);

function byLanczos(x: number): number {
  const series = lanczos.reduce(
    (sum, coefficient, index) => sum + coefficient / (x + index),
    0.9999999999998099,
  );
  const base = x + 6.5;
  return (x - 0.5) * Math.log(base) - base + Math.log(Math.sqrt(2 * Math.PI) * series);
}

/** The first coefficient, 0.99999999999980993, stands in the sum above. */
const lanczos = [
  676.5203681218851, -1259.1392167224028, 771.3234287776531, -176.6150291621406, 12.507343278686905,
  -0.13857109526572012, 9.984369578019572e-6, 1.5056327351493116e-7,
];
