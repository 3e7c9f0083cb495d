import { resultFormats } from './index.ts';

/** The words of `--engine`; the first is taken unasked. */
export const engineNames = ['auto', 'builtin', 'duckdb'] as const;
export type EngineName = (typeof engineNames)[number];

/** Parquet is no text, so it is written by DuckDB and only to a file. */
export const parquet = {
  id: 'parquet',
  summary: 'for R, Python and databases; with --out, and needs DuckDB',
};

/** The words of `--format`. */
export const resultFormatWords = [...resultFormats, parquet];
