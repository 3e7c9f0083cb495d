import { shortened } from '../text/quoted.ts';
import { cellText, placeOfCell, placeOfRow } from './cell-text.ts';
import { firstByteNotUtf8 } from './decode-text.ts';
import type { PlannedMeasure } from './layout.ts';
import type { MeasureFault } from './measure-filling.ts';
import type { ProblemList } from './problem-list.ts';
import { type CsvRow, mostCells } from './scan-csv.ts';

/** Few rows cover so many lines on purpose. */
const mostLines = 20;

/** Whether the row must be refused because of its quotation marks or bytes; adds the problem that says so. */
export function reportFault(row: CsvRow, problems: ProblemList): boolean {
  if (row.fault === undefined) return false;
  const start = row.fault === 'text-after-quote' ? row.faultAt - 1 : row.faultAt;
  const place = { lineStart: row.start, line: row.line, start, end: start + 1 };
  problems.add(`data/${row.fault}`, place, (line) => ({ line }));
  return true;
}

/** Whether a row has bytes that are not UTF-8; adds the problem that shows the first cell with one. */
export function reportNotUtf8(bytes: Uint8Array, row: CsvRow, problems: ProblemList): boolean {
  const bad = row.isAscii ? undefined : firstByteNotUtf8(bytes, row.start, row.end);
  if (bad === undefined) return false;
  const ends = row.cellEnds.subarray(0, Math.min(row.cellCount, mostCells));
  const cell = ends.findIndex((end) => bad < end);
  problems.add('data/not-utf8', cell < 0 ? placeOfRow(row) : placeOfCell(row, cell), (line) => ({ line }));
  return true;
}

/** Whether the row must be refused because it has not one cell for each heading; adds the problem that says so. */
export function reportCellCount(row: CsvRow, headings: number, problems: ProblemList): boolean {
  if (row.lineCount > mostLines) {
    problems.add('data/long-row', placeOfRow(row), (line) => ({ line, lines: row.lineCount }));
  }
  if (row.cellCount === headings) return false;
  problems.add('data/wrong-cell-count', placeOfRow(row), (line) => ({
    line,
    cells: row.cellCount,
    headings,
  }));
  return true;
}

/** Says why the cell of a measure has no number that can be used. */
export function reportMeasure(
  fault: MeasureFault,
  { name, definition }: PlannedMeasure,
  bytes: Uint8Array,
  row: CsvRow,
  cell: number,
  problems: ProblemList,
): void {
  const place = placeOfCell(row, cell);
  const text = () => shortened(cellText(bytes, row, cell));
  if (fault === 'not-a-number') {
    problems.add('data/not-a-number', place, (line) => ({ line, column: name, text: text() }));
    return;
  }
  const limit = definition[fault] ?? 0;
  problems.add('data/out-of-range', place, (line) => ({
    line,
    column: name,
    text: text(),
    bound: fault,
    limit,
  }));
}
