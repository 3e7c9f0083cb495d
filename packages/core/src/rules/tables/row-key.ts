import type { KeyColumn, Table } from '../../data/table.ts';

/** The columns of a table that tell its rows apart: all but the measures. */
export function keyColumns(table: Table): readonly KeyColumn[] {
  return [...table.columns.values()].filter((column): column is KeyColumn => column.role !== 'measure');
}

/** For each row a key that is the same for rows that agree in all the given columns. */
export function rowKeys(columns: readonly KeyColumn[]): (row: number) => number | string {
  const places = columns.reduce((product, { members }) => product * Math.max(1, members.length), 1);
  if (places > Number.MAX_SAFE_INTEGER) {
    return (row) => columns.map(({ codes }) => codes[row]).join();
  }
  return (row) => {
    let key = 0;
    for (const { codes, members } of columns) key = key * members.length + (codes[row] as number);
    return key;
  };
}
