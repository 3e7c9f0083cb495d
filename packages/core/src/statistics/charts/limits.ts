/** The control limits of one point, in the unit of the chart. */
export interface ControlLimits {
  /** Three standard deviations below the centre. */
  readonly lower: number;
  /** Three standard deviations above the centre. */
  readonly upper: number;
  /** Two standard deviations below: where the outer third begins. */
  readonly nearLower: number;
  /** Two standard deviations above: where the outer third begins. */
  readonly nearUpper: number;
  /** One standard deviation below: where the inner third ends. */
  readonly innerLower: number;
  /** One standard deviation above: where the inner third ends. */
  readonly innerUpper: number;
}

/** Limits at one, two and three standard deviations around a centre, on the scale on which they are even. */
export function limitsAround(
  centre: number,
  sigma: number,
  toChart: (value: number) => number = (value) => value,
): ControlLimits | undefined {
  const limits = {
    lower: toChart(centre - 3 * sigma),
    upper: toChart(centre + 3 * sigma),
    nearLower: toChart(centre - 2 * sigma),
    nearUpper: toChart(centre + 2 * sigma),
    innerLower: toChart(centre - sigma),
    innerUpper: toChart(centre + sigma),
  };
  return Object.values(limits).every(Number.isFinite) ? limits : undefined;
}

/** Keeps a limit inside what the value can be. */
export function between(lowest: number, highest: number): (value: number) => number {
  return (value) => Math.min(highest, Math.max(lowest, value));
}
