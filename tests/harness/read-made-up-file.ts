import { encodeText } from '../../packages/core/src/data/decode-text.ts';
import { readTable } from '../../packages/core/src/data/read-table.ts';
import type { Table } from '../../packages/core/src/data/table.ts';
import type { Dataset } from '../../packages/core/src/model/dataset.ts';

/** The columns of a dataset. */
export type Columns = NonNullable<Dataset['columns']>;

/** Reads a file written in the test and says what became of it in a form that is easily compared. */
export function readMadeUpFile(file: string | Uint8Array, columns: Columns, more: Partial<Dataset> = {}) {
  const bytes = typeof file === 'string' ? encodeText(file) : file;
  const { table, problems } = readTable(bytes, { columns, ...more }, 'made-up.csv');
  return {
    table,
    rows: table && rowsOf(table),
    codes: problems.map(({ code }) => code),
    problems: problems.map(({ code, range: { start, end }, message }) => ({
      code,
      at: `${start.line}:${start.character}-${end.line}:${end.character}`,
      message,
    })),
  };
}

/** Each row as its texts and numbers; a number that is absent as the name of its state. */
function rowsOf(table: Table): readonly (readonly (string | number)[])[] {
  const absent = ['present without a number', 'missing', 'suppressed', 'unreadable'];
  return Array.from({ length: table.rowCount }, (_, row) =>
    [...table.columns.values()].map((column) => {
      if (column.role !== 'measure') return column.members[column.codes[row] ?? -1] ?? 'no member';
      const value = column.values[row] ?? Number.NaN;
      const state = column.states[row] ?? -1;
      if (Number.isNaN(value)) return absent[state] ?? 'no state';
      return state === 0 ? value : `${absent[state]} with a number`;
    }),
  );
}

/** One byte for each character, as Windows-1252 writes letters of Western Europe. */
export function bytesOf(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

/** A column of names and a column of counts. */
export const nameAndCount = {
  name: { role: 'category' },
  count: { role: 'measure' },
} as const satisfies Columns;
