import type { KeyColumn, Table } from '../../data/table.ts';

/** A table with one row for each member of a column, so that the engine's own filter says which members a condition takes. */
export function memberTable(column: KeyColumn): Table {
  const rowCount = column.members.length;
  const codes = Int32Array.from({ length: rowCount }, (_, row) => row);
  return { file: '', rowCount, columns: new Map([[column.name, { ...column, codes }]]), lineOf: () => 0 };
}
