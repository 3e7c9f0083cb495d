/**
 * The middle value: as many values lie above it as below.
 *
 * @input   values: any order
 * @result  the middle value, or the mean of the middle two, in the unit of the values
 * @absent  no values -> undefined
 * @source  R 4.2.2 `median`
 * @rounds  never
 */
export function medianOf(values: readonly number[]): number | undefined {
  const sorted = [...values].sort((a, b) => a - b);
  const above = sorted[Math.floor(sorted.length / 2)];
  const below = sorted[Math.floor((sorted.length - 1) / 2)];
  return above === undefined || below === undefined ? undefined : (above + below) / 2;
}

/**
 * The sum of the values over how many there are.
 *
 * @input   values: any order
 * @result  the mean, in the unit of the values
 * @absent  no values -> undefined
 * @source  R 4.2.2 `mean`
 * @rounds  never
 */
export function meanOf(values: readonly number[]): number | undefined {
  return values.length === 0 ? undefined : sumOf(values) / values.length;
}

/** The values added. */
export function sumOf(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
