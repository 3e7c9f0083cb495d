import type { KeyColumn, Table } from '../../data/table.ts';

/** The columns of a table that tell its rows apart: all but the measures. */
export function keyColumns(table: Table): readonly KeyColumn[] {
  return [...table.columns.values()].filter((column): column is KeyColumn => column.role !== 'measure');
}

/** For each row a key that is the same for rows that agree in all the given columns. */
export function rowKeys(columns: readonly KeyColumn[]): (row: number) => number | string {
  if (haveTooManyKeys(columns)) return (row) => columns.map(({ codes }) => codes[row]).join();
  return (row) => {
    let key = 0;
    for (const { codes, members } of columns) key = key * members.length + (codes[row] as number);
    return key;
  };
}

/** The same for who asks for nearly all rows: the keys are worked out at once, column by column. */
export function allRowKeys(
  columns: readonly KeyColumn[],
  rowCount: number,
): (row: number) => number | string {
  if (haveTooManyKeys(columns)) return rowKeys(columns);
  const keys = new Float64Array(rowCount);
  for (const { codes, members } of columns) {
    const { length } = members;
    for (let row = 0; row < rowCount; row++)
      keys[row] = (keys[row] as number) * length + (codes[row] as number);
  }
  return (row) => keys[row] as number;
}

/** Whether more rows could differ than there are whole numbers. */
function haveTooManyKeys(columns: readonly KeyColumn[]): boolean {
  const keys = columns.reduce((product, { members }) => product * Math.max(1, members.length), 1);
  return keys > Number.MAX_SAFE_INTEGER;
}
