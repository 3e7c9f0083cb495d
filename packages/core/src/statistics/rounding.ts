/**
 * A number to so many decimals, a half going to the even digit, the way R's `round` does it: of the two decimal numbers on either
 * side, the nearer to the number as the computer holds it.
 *
 * @input   value: any number; decimals: a whole number
 * @result  the rounded number
 * @absent  nothing
 * @source  R 4.2.2 `round`
 * @rounds  half to even
 */
export function roundHalfEven(value: number, decimals: number): number {
  const power = 10 ** decimals;
  const below = Math.floor(value * power);
  const [low, high] = [below / power, (below + 1) / power];
  if (!Number.isFinite(high) || low === value) return value;
  const [toLow, toHigh] = [value - low, high - value];
  if (toLow === toHigh) return below % 2 === 0 ? low : high;
  return toLow < toHigh ? low : high;
}

/**
 * A number to so many decimals, halves away from zero: 1.005 to 1.01, -2.5 to -3. It rounds the decimal number that a person sees,
 * not the binary one beneath it, so that 1.005 is a half.
 *
 * @input   value: any number; decimals: a whole number, below 0 for tens and hundreds
 * @result  the rounded number
 * @absent  nothing; infinity stays as it is
 * @source  agrees with phsmethods 1.1.0.9000 `round_half_up`, which adds the root of the smallest step and so takes 2.49999999 for a half
 * @rounds  half away from zero
 */
export function roundHalfAwayFromZero(value: number, decimals: number): number {
  if (!Number.isFinite(value)) return value;
  const rounded = shift(Math.round(shift(Math.abs(value), decimals)), -decimals);
  if (!Number.isFinite(rounded)) return value;
  return value < 0 && rounded !== 0 ? -rounded : rounded;
}

/**
 * A number to so many significant figures, a half going away from zero: 1,250 to 1,300 with two.
 *
 * @input   value: any finite number; figures: 1 or more
 * @result  the rounded number
 * @absent  nothing; 0 stays 0
 * @source  agrees with phsmethods 1.1.0.9000 `signif_half_up`
 * @rounds  half away from zero
 */
export function roundToFigures(value: number, figures: number): number {
  if (value === 0) return 0;
  return roundHalfAwayFromZero(value, figures - Math.ceil(Math.log10(Math.abs(value))));
}

/** Moves the decimal point in the digits themselves; multiplying by a power of ten would bring in binary dust. */
function shift(value: number, places: number): number {
  const [digits, exponent = '0'] = String(value).split('e');
  return Number(`${digits}e${Number(exponent) + places}`);
}
