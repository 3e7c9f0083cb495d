import type { Table } from '../../data/table.ts';
import type { Related } from '../../diagnostics/problem.ts';

/** A row of a data file, with what is to be said of it there. */
export function rowPlace(table: Table, row: number, message: string): Related {
  const line = table.lineOf(row);
  return {
    file: table.file,
    range: { start: { line, character: 0 }, end: { line: line + 1, character: 0 } },
    message,
  };
}
