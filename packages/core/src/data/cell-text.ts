import { decodeText } from './decode-text.ts';
import type { Place } from './locate.ts';
import type { CsvRow } from './scan-csv.ts';

/** What a cell says: without its quotes, doubled quotes made single. */
export function cellText(bytes: Uint8Array, row: CsvRow, cell: number): string {
  const text = decodeText(bytes, row.cellStarts[cell] ?? 0, row.cellEnds[cell] ?? 0);
  return row.doubledQuotes[cell] === 1 ? text.replaceAll('""', '"') : text;
}

/** Where a cell stands in the file. */
export function placeOfCell(row: CsvRow, cell: number): Place {
  return {
    lineStart: row.start,
    line: row.line,
    start: row.cellStarts[cell] ?? 0,
    end: row.cellEnds[cell] ?? 0,
  };
}

/** Where a whole row stands in the file. */
export function placeOfRow(row: CsvRow): Place {
  return { lineStart: row.start, line: row.line, start: row.start, end: row.end };
}
