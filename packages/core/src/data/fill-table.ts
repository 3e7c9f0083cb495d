import type { Dataset } from '../model/dataset.ts';
import { cellText, placeOfCell, placeOfRow } from './cell-text.ts';
import { encodeText, firstByteNotUtf8 } from './decode-text.ts';
import { KeyFilling } from './key-filling.ts';
import { type Layout, noCell } from './layout.ts';
import { type MeasureFault, MeasureFilling } from './measure-filling.ts';
import type { OpenCsv } from './open-csv.ts';
import type { ProblemList } from './problem-list.ts';
import { reportCellCount, reportFault, reportMeasure, reportNotUtf8 } from './row-problems.ts';
import type { CsvRow } from './scan-csv.ts';

/** A table while its rows are read; the arrays have room for more than `rowCount` rows. */
export interface TableFilling {
  readonly keys: readonly KeyFilling[];
  readonly measures: readonly MeasureFilling[];
  /** For each row, its line in the file. */
  lines: Int32Array;
  rowCount: number;
}

/** Ten times what a national population file by data zone needs; the columns then take up to 450 megabytes. */
const mostTableCells = 50_000_000;

/** Reads all rows of a file into columns. A row that cannot be trusted is a problem and left out, never shifted or guessed. */
export function fillTable(
  bytes: Uint8Array,
  { scanner, headings }: OpenCsv,
  layout: Layout,
  dataset: Partial<Dataset>,
  problems: ProblemList,
): TableFilling {
  const table: TableFilling = {
    keys: layout.keys.map((planned) => new KeyFilling(planned)),
    measures: layout.measures.map(
      (planned) =>
        new MeasureFilling(planned, planned.definition.missingValues ?? dataset.missingValues ?? ['']),
    ),
    lines: new Int32Array(0),
    rowCount: 0,
  };
  addHeadingNames(table, layout);
  const { row } = scanner;
  let hasRows = false;
  while (scanner.next()) {
    hasRows = true;
    const isDamaged = reportNotUtf8(bytes, row, problems);
    if (reportFault(row, problems) || reportCellCount(row, headings.all.length, problems)) continue;
    if (!makeRoom(table, layout.rows.length, row.end / bytes.length)) {
      problems.add('data/too-large', placeOfRow(row), (line) => ({ line, most: mostTableCells }));
      break;
    }
    readKeys(table, bytes, row, isDamaged);
    addRows(table, layout, bytes, row, isDamaged, problems);
  }
  if (!hasRows) problems.add('data/no-rows', headings.place, () => ({}));
  return table;
}

/** Gives each column that is made of headings its members, and a blank one for rows made of another column's headings. */
function addHeadingNames({ keys }: TableFilling, { rows }: Layout): void {
  for (const [index, key] of keys.entries()) {
    if (key.planned.cell !== noCell) continue;
    const first = rows.findIndex((row) => row.namesKey === index);
    for (const [name, { text, heading }] of key.planned.names.entries()) {
      key.dictionary.codeOfText(text);
      key.addMember(first + name, heading.place);
    }
    const firstOfAnother = rows.findIndex((row) => row.namesKey !== index);
    if (firstOfAnother < 0) continue;
    key.dictionary.codeOfText('');
    key.addMember(firstOfAnother, undefined);
  }
}

/**
 * Room for more rows in every column; false when the table would become too large. `share` is how much of the file they fill: what is
 * left of it is taken to be like what was read, so that most files are copied once and room beyond their end is never touched.
 */
function makeRoom(table: TableFilling, more: number, share: number): boolean {
  const needed = table.rowCount + more;
  if (needed <= table.lines.length) return true;
  const mostRows = Math.floor(mostTableCells / (table.keys.length + table.measures.length + 1));
  if (needed > mostRows) return false;
  const expected = table.rowCount === 0 ? 1024 : Math.ceil((needed / share) * 1.1);
  const capacity = Math.min(mostRows, Math.max(needed, table.lines.length * 2, expected));
  for (const column of [...table.keys, ...table.measures]) column.grow(capacity);
  const { lines } = table;
  table.lines = new Int32Array(capacity);
  table.lines.set(lines);
  return true;
}

/** Finds the members that a row of the file has in the columns under a heading of their own. */
function readKeys(table: TableFilling, bytes: Uint8Array, row: CsvRow, isDamaged: boolean): void {
  for (const key of table.keys) {
    const { cell } = key.planned;
    if (cell === noCell) continue;
    key.current = isPlain(bytes, row, cell, isDamaged)
      ? key.dictionary.codeOf(bytes, row.cellStarts[cell] as number, row.cellEnds[cell] as number)
      : key.dictionary.codeOfText(cellText(bytes, row, cell));
    if (key.current === key.places.length) key.addMember(table.rowCount, placeOfCell(row, cell));
  }
}

function addRows(
  table: TableFilling,
  layout: Layout,
  bytes: Uint8Array,
  row: CsvRow,
  isDamaged: boolean,
  problems: ProblemList,
): void {
  for (const { namesKey, name, cells } of layout.rows) {
    const at = table.rowCount++;
    table.lines[at] = row.line;
    for (let index = 0; index < table.keys.length; index++) {
      const key = table.keys[index] as KeyFilling;
      const { cell, names } = key.planned;
      key.codes[at] = cell !== noCell ? key.current : index === namesKey ? name : names.length;
    }
    for (let index = 0; index < cells.length; index++) {
      const measure = table.measures[index] as MeasureFilling;
      const cell = cells[index] as number;
      if (cell === noCell) measure.setMissing(at);
      else readMeasure(measure, at, bytes, row, cell, isDamaged, problems);
    }
  }
}

function readMeasure(
  measure: MeasureFilling,
  at: number,
  bytes: Uint8Array,
  row: CsvRow,
  cell: number,
  isDamaged: boolean,
  problems: ProblemList,
): void {
  let fault: MeasureFault | undefined;
  if (isPlain(bytes, row, cell, isDamaged)) {
    fault = measure.read(at, bytes, row.cellStarts[cell] as number, row.cellEnds[cell] as number);
  } else {
    const text = encodeText(cellText(bytes, row, cell));
    fault = measure.read(at, text, 0, text.length);
  }
  if (fault !== undefined) reportMeasure(fault, measure.planned, bytes, row, cell, problems);
}

/** Whether the bytes of a cell are its text, so that no string need be made. */
function isPlain(bytes: Uint8Array, row: CsvRow, cell: number, isDamaged: boolean): boolean {
  if (row.doubledQuotes[cell] === 1) return false;
  if (!isDamaged) return true;
  return firstByteNotUtf8(bytes, row.cellStarts[cell] ?? 0, row.cellEnds[cell] ?? 0) === undefined;
}
