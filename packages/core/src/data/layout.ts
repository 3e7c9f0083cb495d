import type { Column } from '../model/dataset.ts';
import type { Heading } from './headings.ts';

/** What a dataset says of a column of numbers. */
export type MeasureDefinition = Extract<Column, { role: 'measure' }>;
/** What a dataset says of a column that tells which rows are meant. */
export type KeyDefinition = Exclude<Column, { role: 'measure' | 'ignored' }>;

/** Whether a column tells which rows are meant. */
export function isKey(column: Column | undefined): column is KeyDefinition {
  return column !== undefined && column.role !== 'measure' && column.role !== 'ignored';
}

/** Stands for a cell that a row does not have. */
export const noCell = -1;

/** A key column of the table: under one heading of the file, or made of headings by `unpivot`. */
export interface PlannedKey {
  readonly name: string;
  readonly definition: KeyDefinition;
  /** `noCell` for a column made of headings. */
  readonly cell: number;
  /** What a column made of headings may say, each with the heading that it comes from. */
  readonly names: readonly { readonly text: string; readonly heading: Heading }[];
}

/** A measure column of the table. */
export interface PlannedMeasure {
  readonly name: string;
  readonly definition: MeasureDefinition;
}

/** One of the table's rows that a row of the file gives; without `unpivot` there is one. */
export interface PlannedRow {
  /** The key column whose text comes from headings (a position in `keys`), and which of its `names` this row has. */
  readonly namesKey: number | undefined;
  readonly name: number;
  /** For each measure, the cell that holds it. */
  readonly cells: readonly number[];
}

/** How the rows of a file become rows of a table. */
export interface Layout {
  readonly keys: readonly PlannedKey[];
  readonly measures: readonly PlannedMeasure[];
  /** Rows with names of one column stand together, in the order of its `names`. */
  readonly rows: readonly PlannedRow[];
}
