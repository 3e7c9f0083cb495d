import { type Cube, cubeOfGathered, type Plan } from '@ninefold/core';
import { columnsToLookUp } from './condition-to-sql.ts';
import type { Dialect } from './dialect.ts';
import { membersToSql, planToSql } from './plan-to-sql.ts';
import { gatheredRow, membersIn, type ResultRow } from './read-gathered.ts';
import type { SqlSource } from './source.ts';

/** Sends a statement to a database and waits for all rows of its result. */
export type RunSql = (sql: string) => Promise<readonly ResultRow[]>;

/** Where the rows of a result come from, for whoever reads the working of a number. */
export interface Whereabouts {
  readonly file: string;
  /** The line of a row, both counted from zero; undefined where lines are not known. */
  readonly lineOf: ((row: number) => number) | undefined;
}

/**
 * The columns whose members a plan needs beside its own result: those of its condition, and where it has one also those of area and
 * period, because rows that do not match still say which areas and periods the data are about.
 */
export function columnsNeeded(plan: Plan, source: SqlSource): readonly string[] {
  const axes = [plan.areaColumn, plan.periodColumn].filter(
    (column) => column !== undefined && source.textOf(column) !== undefined,
  );
  return [
    ...new Set([
      ...columnsToLookUp(plan.condition, source),
      ...(plan.condition === undefined ? [] : (axes as string[])),
    ]),
  ];
}

/** Runs plans over one source and gives the cube of each, in their order. */
export async function runPlans(
  plans: readonly Plan[],
  source: SqlSource,
  dialect: Dialect,
  whereabouts: Whereabouts,
  run: RunSql,
): Promise<readonly Cube[]> {
  const columns = [...new Set(plans.flatMap((plan) => columnsNeeded(plan, source)))];
  const members =
    columns.length === 0
      ? new Map<string, string[]>()
      : membersIn(columns, await run(membersToSql(columns, source)));
  const cubes: Cube[] = [];
  for (const plan of plans) {
    const rows = (await run(planToSql(plan, source, dialect, members))).map(gatheredRow);
    const textsOf = (column: string | undefined, key: 'area' | 'period') =>
      column === undefined || source.textOf(column) === undefined
        ? undefined
        : (members.get(column) ?? [...new Set(rows.map((row) => row[key]))]);
    const gathered = {
      rows,
      areas: textsOf(plan.areaColumn, 'area'),
      periods: textsOf(plan.periodColumn, 'period'),
      ...whereabouts,
    };
    cubes.push(cubeOfGathered(plan, source.dataset, gathered));
  }
  return cubes;
}
