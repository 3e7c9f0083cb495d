import type { Cube, Dataset, Plan } from '@ninefold/core';
import { duckdb } from '../dialects/duckdb.ts';
import { columnsNeeded, type RunSql, runPlans } from '../run-plans.ts';
import { sourceOf } from '../source.ts';
import { openDataFile } from './data-file.ts';
import { keepCells } from './keep-cells.ts';

interface Asked {
  readonly path: string;
  /** What the file is called for people. */
  readonly name: string;
  readonly findLines: boolean;
  /** A name for a table that the database does not have yet. */
  readonly table: string;
}

/**
 * Runs the plans of one dataset over its file. What is asked in one statement is read where it stands; for more than one, or for
 * lines, the cells in question are read into a table first.
 */
export async function answerFromFile(
  dataset: Partial<Dataset>,
  plans: readonly Plan[],
  { path, name, findLines, table }: Asked,
  run: RunSql,
): Promise<readonly Cube[]> {
  const file = await openDataFile(path, dataset, run);
  const inPlace = sourceOf(dataset, file.layout, file.cells, duckdb);
  const isOneStatement =
    plans.length === 1 && plans.every((plan) => columnsNeeded(plan, inPlace).length === 0);
  if (isOneStatement && !findLines) {
    const cubes = await runPlans(plans, inPlace, duckdb, { file: name, lineOf: undefined }, run);
    await file.insistOnText();
    return cubes;
  }
  const cells = await keepCells(table, file.cells, file.layout, plans, run);
  try {
    await file.insistOnText();
    const source = sourceOf(dataset, file.layout, cells, duckdb);
    const [found] = await run(`SELECT count(*) AS rows_found FROM ${source.from}`);
    const lineOf = findLines ? await file.lineOf(Number(found?.rows_found)) : undefined;
    return await runPlans(plans, source, duckdb, { file: name, lineOf }, run);
  } finally {
    await run(`DROP TABLE ${table}`);
  }
}
