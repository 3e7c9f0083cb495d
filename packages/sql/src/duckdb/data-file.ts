import { type Dataset, type Layout, layoutOfHeadings, noCell, readFileHead } from '@ninefold/core';
import { duckdb } from '../dialects/duckdb.ts';
import { CannotRead } from '../precomputed.ts';
import type { RunSql } from '../run-plans.ts';
import type { SqlCells } from '../source.ts';
import { csvCells, quotePath } from './csv-cells.ts';
import { countLines, firstBytes, hasZeroByte } from './file-bytes.ts';

/** A data file that DuckDB reads in place. */
export interface DataFile {
  readonly layout: Layout;
  readonly cells: SqlCells;
  /** Refuses a file with a zero byte, which DuckDB would take for a letter. */
  insistOnText(): Promise<void>;
  /**
   * The line of a row of the dataset, of which so many were found; undefined when a cell goes over several lines or a line is blank,
   * so that rows alone do not tell.
   */
  lineOf(rowCount: number): Promise<((row: number) => number) | undefined>;
}

/** Whether a file is a Parquet file, by its name. */
export function isParquet(path: string): boolean {
  return path.toLowerCase().endsWith('.parquet');
}

/** Opens a CSV or Parquet file for the plans of its dataset. */
export function openDataFile(path: string, dataset: Partial<Dataset>, run: RunSql): Promise<DataFile> {
  return isParquet(path) ? openParquet(path, dataset, run) : openCsv(path, dataset);
}

async function openCsv(path: string, dataset: Partial<Dataset>): Promise<DataFile> {
  const head = readFileHead(await firstBytes(path), dataset);
  if (typeof head === 'string') throw new CannotRead(head);
  const layout = layoutOfHeadings(head.headings, dataset);
  // Looked for while DuckDB reads; whoever waits for it is told of a failure.
  const looking = hasZeroByte(path);
  looking.catch(() => {});
  return {
    layout,
    cells: csvCells(path, head, dataset, layout),
    async insistOnText() {
      if (await looking) throw new CannotRead('The file has a zero byte, which no text has.');
    },
    async lineOf(rowCount) {
      const perLine = rowsPerLine(layout);
      const isOneRowALine = (await countLines(path)) - head.firstLine === rowCount / perLine;
      return isOneRowALine ? (row) => head.firstLine + Math.floor(row / perLine) : undefined;
    },
  };
}

function rowsPerLine({ keys, rows }: Layout): number {
  return keys.some(({ cell }) => cell === noCell) ? Math.max(1, rows.length) : 1;
}

async function openParquet(path: string, dataset: Partial<Dataset>, run: RunSql): Promise<DataFile> {
  const file = `read_parquet(${quotePath(path)})`;
  const described = await run(`DESCRIBE SELECT * FROM ${file}`);
  const names = described.map((row) => String(row.column_name));
  return {
    layout: layoutOfHeadings(names, dataset),
    cells: {
      from: `${file} AS data`,
      where: undefined,
      textOf: (cell) => duckdb.toText(`data.${duckdb.quoteName(names[cell] ?? '')}`),
      position: undefined,
    },
    insistOnText: async () => {},
    lineOf: async () => undefined,
  };
}
