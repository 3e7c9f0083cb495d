import type { GatheredRow } from '@ninefold/core';

/** A row of a result as a database's client gives it, by the names of its columns. */
export type ResultRow = Readonly<Record<string, unknown>>;

/** A row that `planToSql` asked for. */
export function gatheredRow(row: ResultRow): GatheredRow {
  return {
    area: textIn(row.area),
    period: textIn(row.period),
    band: textIn(row.band),
    member: row.member === null ? undefined : textIn(row.member),
    rows: Number(row.row_count),
    present: Number(row.present),
    missing: Number(row.missing),
    suppressed: Number(row.suppressed),
    unreadable: Number(row.unreadable),
    sum: amountIn(row.total),
    least: amountIn(row.least),
    most: amountIn(row.most),
    lower: amountIn(row.lower_limit),
    upper: amountIn(row.upper_limit),
    firstRow: Number(row.first_row),
    lastRow: Number(row.last_row),
  };
}

/** The members that `membersToSql` asked for, by column, in the order in which the data have them. */
export function membersIn(
  columns: readonly string[],
  rows: readonly ResultRow[],
): ReadonlyMap<string, readonly string[]> {
  const sorted = [...rows].sort((a, b) => Number(a.first_row) - Number(b.first_row));
  return new Map(
    columns.map((column, position) => [
      column,
      sorted.flatMap((row) => (Number(row.column_position) === position ? [textIn(row.member)] : [])),
    ]),
  );
}

/** The empty text where there is none. */
function textIn(value: unknown): string {
  return value === null || value === undefined ? '' : String(value);
}

function amountIn(value: unknown): number | undefined {
  return value === null || value === undefined ? undefined : Number(value);
}
