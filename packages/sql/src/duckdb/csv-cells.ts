import { type Dataset, type FileHead, type Layout, noCell } from '@ninefold/core';
import { duckdb } from '../dialects/duckdb.ts';
import type { SqlCells } from '../source.ts';

/** The cells of a CSV file read in place, all as text, by the rules by which Ninefold reads one itself. */
export function csvCells(path: string, head: FileHead, dataset: Partial<Dataset>, layout: Layout): SqlCells {
  const names = head.headings.map((_, cell) => cellName(cell));
  const options = [
    'auto_detect = false',
    'header = true',
    `skip = ${head.linesAbove}`,
    `delim = ${duckdb.quoteText(dataset.delimiter ?? ',')}`,
    `quote = '"'`,
    `escape = '"'`,
    'strict_mode = true',
    `columns = {${names.map((name) => `'${name}': 'VARCHAR'`).join(', ')}}`,
    `force_not_null = [${names.map((name) => `'${name}'`).join(', ')}]`,
  ];
  return {
    from: `read_csv(${quotePath(path)}, ${options.join(', ')})`,
    where: mayCountBlankRows(layout) ? hasText(names) : undefined,
    textOf: cellName,
    position: undefined,
  };
}

/** Whether any cell has more in it than blanks; most rows are told by the first letter of their first cell. */
function hasText(names: readonly string[]): string {
  const tests = [
    ...names.map((name) => `${name} > '!'`),
    ...names.map((name) => `trim(${name}, ' \t') <> ''`),
  ];
  return `(${tests.join(' OR ')})`;
}

/** The path as a literal; a star in the name of a file is a star. */
export function quotePath(path: string): string {
  return duckdb.quoteText(path.replace(/[[*?]/g, '[$&]'));
}

function cellName(cell: number): string {
  return `c${cell}`;
}

/**
 * Rows of nothing but delimiters say nothing. Where both an area and a period stand in a cell, such a row has neither and is counted
 * nowhere; only elsewhere need it be looked for, which costs reading all columns.
 */
function mayCountBlankRows({ keys }: Layout): boolean {
  const roles = keys.filter(({ cell }) => cell !== noCell).map(({ definition }) => definition.role);
  return !(roles.includes('area') && roles.includes('period'));
}
