import { type DisclosurePolicy, isTooSmall } from './disclosure-policy.ts';
import { type Suppression, suppressCounts } from './suppress-counts.ts';

/** A cell of a table after suppression. */
export type TableCell =
  | { readonly kind: 'shown'; readonly count: number }
  | { readonly kind: 'suppressed'; readonly by: Suppression }
  | { readonly kind: 'missing' };

/** A table of counts without its totals, row by row; undefined where there is no count. */
export type CountTable = readonly (readonly (number | undefined)[])[];

/**
 * A table whose row and column totals are published, closed in both directions: no row and no column of two cells or more is left with
 * exactly one suppressed.
 */
export function suppressTable(
  table: CountTable,
  policy: DisclosurePolicy,
): readonly (readonly TableCell[])[] {
  const width = table.reduce((widest, row) => Math.max(widest, row.length), 0);
  const rows = table.map((row, at) => ({
    total: undefined,
    parts: row.map((_, column) => idOf(at, column)),
  }));
  const columns = Array.from({ length: width }, (_, column) => ({
    total: undefined,
    parts: table.flatMap((row, at) => (column < row.length ? [idOf(at, column)] : [])),
  }));
  const counts = table.flatMap((row, at) => row.map((count, column) => ({ id: idOf(at, column), count })));
  const suppressed = suppressCounts(counts, [...rows, ...columns], policy);
  return table.map((row, at) => row.map((count, column) => cell(count, suppressed.get(idOf(at, column)))));
}

/**
 * The same as Public Health Scotland's disclosure tool does it, once and by rows only: a row with exactly one suppressed count loses
 * its next lowest that is not 0, all ties. It does not look down the columns; `suppressTable` does.
 */
export function suppressRows(table: CountTable, policy: DisclosurePolicy): readonly (readonly TableCell[])[] {
  return table.map((row) => {
    const isSmall = row.map((count) => count !== undefined && isTooSmall(count, policy));
    const isClosed = policy.secondary === 'none' || isSmall.filter(Boolean).length !== 1;
    const others = row.flatMap((count, at) =>
      count === undefined || isSmall[at] || count === 0 ? [] : [count],
    );
    const lowest = isClosed ? undefined : others.reduce((least, count) => Math.min(least, count), Infinity);
    return row.map((count, at) =>
      cell(
        count,
        isSmall[at] ? 'primary' : count !== undefined && count === lowest ? 'secondary' : undefined,
      ),
    );
  });
}

function cell(count: number | undefined, by: Suppression | undefined): TableCell {
  if (by !== undefined) return { kind: 'suppressed', by };
  return count === undefined ? { kind: 'missing' } : { kind: 'shown', count };
}

function idOf(row: number, column: number): string {
  return `${row},${column}`;
}
