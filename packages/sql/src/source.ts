import { type Dataset, type Layout, layoutOfHeadings, noCell } from '@ninefold/core';
import type { Dialect } from './dialect.ts';

/** Where the rows of a dataset stand in a database, and each of its columns as text. */
export interface SqlSource {
  readonly dataset: Partial<Dataset>;
  /** What follows FROM. */
  readonly from: string;
  /** Which of its rows count; undefined for all. */
  readonly where: string | undefined;
  /** A column of the dataset as text; undefined where the data do not have it. Empty cells may be NULL. */
  textOf(column: string): string | undefined;
  /** The place of a row in the data, counted from zero, where it is known. */
  readonly position: string | undefined;
}

/** What the rows are made of before `unpivot`: an expression for the text of each cell. */
export interface SqlCells {
  readonly from: string;
  readonly where: string | undefined;
  textOf(cell: number): string;
  readonly position: string | undefined;
}

/** The rows of a dataset, each heading that `unpivot` names made into a row of its own. */
export function sourceOf(
  dataset: Partial<Dataset>,
  layout: Layout,
  cells: SqlCells,
  dialect: Dialect,
): SqlSource {
  const { keys, measures, rows } = layout;
  const isWide = keys.some(({ cell }) => cell === noCell);
  const perRow = (read: (row: Layout['rows'][number]) => string) =>
    `CASE headings.place ${rows.map((row, place) => `WHEN ${place} THEN ${read(row)}`).join(' ')} END`;
  const columns = new Map<string, string>();
  for (const [index, { name, cell, names }] of keys.entries()) {
    const heading = (row: Layout['rows'][number]) =>
      dialect.quoteText(row.namesKey === index ? (names[row.name]?.text ?? '') : '');
    columns.set(name, cell === noCell ? (rows.length > 0 ? perRow(heading) : "''") : cells.textOf(cell));
  }
  for (const [index, { name }] of measures.entries()) {
    const read = (row: Layout['rows'][number] | undefined) => {
      const cell = row?.cells[index] ?? noCell;
      return cell === noCell ? 'NULL' : cells.textOf(cell);
    };
    columns.set(name, isWide && rows.length > 0 ? perRow(read) : read(rows[0]));
  }
  const about = { dataset, textOf: (column: string) => columns.get(column) };
  if (!isWide) return { ...about, from: cells.from, where: cells.where, position: cells.position };
  if (rows.length === 0) return { ...about, from: cells.from, where: '1 = 0', position: undefined };
  const places = rows.map((_, place) => `(${place})`).join(', ');
  return {
    ...about,
    from: `${cells.from} CROSS JOIN (VALUES ${places}) AS headings(place)`,
    where: cells.where,
    position:
      cells.position === undefined ? undefined : `(${cells.position} * ${rows.length} + headings.place)`,
  };
}

/** A table of a database, with a column for each heading of the data file. */
export interface DatabaseTable {
  /** Its name, after those of its catalogue and schema if it needs them. */
  readonly name: readonly string[];
  /** The names of its columns; those that the dataset declares, if not given. */
  readonly headings?: readonly string[];
}

/** The rows of a dataset that stand in a table of a database. */
export function tableSource(
  dataset: Partial<Dataset>,
  { name, headings = declaredHeadings(dataset) }: DatabaseTable,
  dialect: Dialect,
): SqlSource {
  const cells: SqlCells = {
    from: `${name.map((part) => dialect.quoteName(part)).join('.')} AS data`,
    where: undefined,
    textOf: (cell) => dialect.toText(`data.${dialect.quoteName(headings[cell] ?? '')}`),
    position: undefined,
  };
  return sourceOf(dataset, layoutOfHeadings(headings, dataset), cells, dialect);
}

function declaredHeadings({ columns = {}, unpivot = [] }: Partial<Dataset>): readonly string[] {
  const made = new Set(unpivot.flatMap(({ names, values }) => [names, values]));
  return Object.entries(columns).flatMap(([name, { header = name }]) => (made.has(name) ? [] : [header]));
}
