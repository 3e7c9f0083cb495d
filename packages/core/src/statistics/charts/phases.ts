/** A stretch of a chart with a centre line of its own. */
export interface Phase {
  readonly first: number;
  /** The last point of the stretch itself. */
  readonly last: number;
}

/** The stretches that the breaks cut a chart into: a break is the index of the first point after it. */
export function phasesOf(length: number, breaks: readonly number[]): readonly Phase[] {
  const inside = breaks.filter((index) => Number.isInteger(index) && index > 0 && index < length);
  const starts = [...new Set([0, ...inside])].sort((a, b) => a - b);
  return length === 0
    ? []
    : starts.map((first, index) => ({ first, last: (starts[index + 1] ?? length) - 1 }));
}
