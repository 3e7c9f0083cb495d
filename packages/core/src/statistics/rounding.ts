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
 * A number to so many decimals, a half going away from zero, where a number within a hair of a half counts as one: 1.005 to 1.01.
 *
 * @input   value: any number; decimals: a whole number
 * @result  the rounded number
 * @absent  nothing; infinity stays as it is
 * @source  agrees with phsmethods 1.1.0.9000 `round_half_up`, which adds the square root of the machine's smallest step
 * @rounds  half away from zero
 */
export function roundHalfUp(value: number, decimals: number): number {
  const power = 10 ** decimals;
  const rounded = Math.trunc(Math.abs(value) * power + 0.5 + hair) / power;
  return value < 0 ? -rounded : rounded;
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
  return roundHalfUp(value, figures - Math.ceil(Math.log10(Math.abs(value))));
}

const hair = Math.sqrt(Number.EPSILON);
