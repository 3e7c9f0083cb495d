/** One period of a chart: a number, or a count with what it is out of. */
export interface Observation {
  /** The number itself, or the count over `denominator`; undefined where it is missing or suppressed. */
  readonly value: number | undefined;
  /** What the count is out of; for charts of subgroups, how many measurements there were. */
  readonly denominator?: number | undefined;
  /** For charts of subgroups: the standard deviation of the measurements. */
  readonly standardDeviation?: number | undefined;
}

/** The number itself where it is one; undefined for none and for what is not a number. */
export function known(number: number | undefined): number | undefined {
  return number !== undefined && Number.isFinite(number) ? number : undefined;
}

/** The count over its denominator; undefined where either is missing or the denominator is not above 0. */
export function quotientOf({ value, denominator }: Observation): number | undefined {
  const above = known(value);
  const below = known(denominator);
  return above === undefined || below === undefined || below <= 0 ? undefined : known(above / below);
}

/** The numbers that are there. */
export function knownOnly(values: readonly (number | undefined)[]): readonly number[] {
  return values.flatMap((value) => known(value) ?? []);
}
