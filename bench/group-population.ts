/**
 * Groups a population file by sex and age, in one of three ways, and prints as JSON how long it took without starting up, how much
 * memory it took above an idle process, and what the total is: `node group-population.ts <way> <file>`.
 */
import { readFileSync } from 'node:fs';
import type { Area, Dataset, Period, Plan } from '@ninefold/core';
import { runPlan } from '../packages/core/src/calculation/cubes/run-plan.ts';
import { readTable } from '../packages/core/src/data/read-table.ts';
import type { KeyColumn, Table } from '../packages/core/src/data/table.ts';
import { duckdb } from '../packages/sql/src/dialects/duckdb.ts';
import { openDataFile } from '../packages/sql/src/duckdb/data-file.ts';
import { openDuckDb } from '../packages/sql/src/duckdb/open-duckdb.ts';
import { planToSql } from '../packages/sql/src/plan-to-sql.ts';
import { gatheredRow } from '../packages/sql/src/read-gathered.ts';
import { sourceOf } from '../packages/sql/src/source.ts';

const [way = '', path = ''] = process.argv.slice(2);
const dataset: Partial<Dataset> = {
  columns: {
    sex: { role: 'area', level: 'council' },
    age: { role: 'period', grain: 'month' },
    population: { role: 'measure' },
  },
};
const plan: Plan = {
  dataset: 'population',
  function: 'sum',
  column: 'population',
  condition: undefined,
  areaColumn: 'sex',
  periodColumn: 'age',
  byColumn: undefined,
  limits: undefined,
};

const ways: Readonly<Record<string, () => Promise<readonly number[]>>> = { plain, duckdb: byDuckDb, builtin };
const connection = await openDuckDb();
const idle = process.memoryUsage.rss();
const begin = performance.now();
const sums = (await ways[way]?.()) ?? [];
const milliseconds = performance.now() - begin;
const memory = process.resourceUsage().maxRSS * 1024 - idle;
console.log(
  JSON.stringify({ milliseconds, memory, groups: sums.length, total: sums.reduce((a, b) => a + b, 0) }),
);

/** What anybody would write. */
async function plain(): Promise<readonly number[]> {
  const sql = `SELECT sex, age, sum(population) AS people FROM read_csv('${path.replaceAll("'", "''")}') GROUP BY ALL`;
  return (await connection.runAndReadAll(sql)).getRowObjectsJS().map(({ people }) => Number(people));
}

/** The steps of the DuckDB engine for one plan, up to where areas and periods are looked up. */
async function byDuckDb(): Promise<readonly number[]> {
  const run = async (sql: string) => (await connection.runAndReadAll(sql)).getRowObjectsJS();
  const file = await openDataFile(path, dataset, run);
  const rows = (await run(planToSql(plan, sourceOf(dataset, file.layout, file.cells, duckdb), duckdb))).map(
    gatheredRow,
  );
  await file.insistOnText();
  return rows.map(({ sum }) => sum ?? 0);
}

/** The engine groups by area and period, so each sex stands for an area here, and each age for a year. */
async function builtin(): Promise<readonly number[]> {
  const { table } = readTable(readFileSync(path), dataset, path);
  if (table === undefined) return [];
  const sex = table.columns.get('sex') as KeyColumn;
  const age = table.columns.get('age') as KeyColumn;
  const renamed: Table = {
    ...table,
    columns: new Map([
      ...table.columns,
      ['sex', { ...sex, role: 'area', areas: sex.members.map((code) => ({ code }) as Area) }],
      [
        'age',
        {
          ...age,
          role: 'period',
          periods: age.members.map((text): Period => ({ kind: 'calendarYear', year: Number(text) })),
        },
      ],
    ]),
  };
  return [...runPlan(plan, renamed).groups.sums];
}
