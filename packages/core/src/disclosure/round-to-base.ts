/** Which way a count goes that lies right between two multiples: to the even one, as R does it, or away from zero. */
export type TieRule = 'halfEven' | 'halfUp';

/**
 * The multiple of the base nearest to a count.
 *
 * @input   count: whole; base: whole, above 0
 * @result  a multiple of the base
 * @absent  a count or a base that is not a number, or a base of 0 or less -> the count as it is
 * @source  R 4.2.2 `round(count / base) * base` (halfEven)
 * @rounds  to the base
 */
export function roundToBase(count: number, base: number, ties: TieRule): number {
  if (!Number.isFinite(count) || !(base > 0 && Number.isFinite(base))) return count;
  const size = Math.abs(count);
  const over = size % base;
  const below = size - over;
  const isUp = over * 2 > base || (over * 2 === base && (ties === 'halfUp' || (below / base) % 2 === 1));
  const rounded = isUp ? below + base : below;
  return count < 0 && rounded !== 0 ? -rounded : rounded;
}

/** Every count of a column to its nearest multiple; a column with any number that is not whole holds no counts and stays as it is. */
export function roundColumn(
  column: readonly (number | undefined)[],
  base: number,
  ties: TieRule,
): readonly (number | undefined)[] {
  if (column.some((count) => count !== undefined && !Number.isInteger(count))) return column;
  return column.map((count) => (count === undefined ? undefined : roundToBase(count, base, ties)));
}
