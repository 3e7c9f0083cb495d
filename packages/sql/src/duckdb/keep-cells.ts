import { type Layout, noCell, type Plan } from '@ninefold/core';
import type { RunSql } from '../run-plans.ts';
import type { SqlCells } from '../source.ts';
import { testsIn } from '../tests-in.ts';

/** Reads the cells that plans need into a table of DuckDB's own, so that the file is read once however many plans there are. */
export async function keepCells(
  name: string,
  cells: SqlCells,
  layout: Layout,
  plans: readonly Plan[],
  run: RunSql,
): Promise<SqlCells> {
  const used = cellsUsed(layout, plans);
  const items =
    used.length === 0 ? ['0 AS nothing'] : used.map((cell) => `${cells.textOf(cell)} AS c${cell}`);
  const where = cells.where === undefined ? '' : ` WHERE ${cells.where}`;
  await run(`CREATE TEMP TABLE ${name} AS SELECT ${items.join(', ')} FROM ${cells.from}${where}`);
  return {
    from: `${name} AS data`,
    where: undefined,
    textOf: (cell) => `data.c${cell}`,
    position: 'data.rowid',
  };
}

function cellsUsed({ keys, rows, measures }: Layout, plans: readonly Plan[]): readonly number[] {
  const columns = new Set(plans.flatMap(columnsOf));
  const cells = [
    ...keys.flatMap(({ name, cell }) => (columns.has(name) ? [cell] : [])),
    ...measures.flatMap(({ name }, index) =>
      columns.has(name) ? rows.map((row) => row.cells[index] ?? noCell) : [],
    ),
  ];
  return [...new Set(cells)].filter((cell) => cell !== noCell).sort((a, b) => a - b);
}

function columnsOf({
  column,
  areaColumn,
  periodColumn,
  byColumn,
  limits,
  condition,
}: Plan): readonly string[] {
  const named = [column, areaColumn, periodColumn, byColumn, limits?.lower, limits?.upper];
  return [...named.filter((name) => name !== undefined), ...testsIn(condition).map((test) => test.column)];
}
