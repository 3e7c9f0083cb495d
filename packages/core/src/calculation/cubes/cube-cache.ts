import type { Table } from '../../data/table.ts';
import type { Plan } from '../plans/plan.ts';
import { planKey } from '../plans/plan-key.ts';
import type { Cube } from './cube.ts';
import { runPlan } from './run-plan.ts';

/** More cubes of one table are not kept: while a query is typed, most of them are never asked for again. */
const mostCubes = 200;

const cubesByTable = new WeakMap<Table, Map<string, Cube>>();

/** What a plan finds in a table, worked out once for as long as the table is in memory, whichever workspace asks. */
export function cubeOf(plan: Plan, table: Table): Cube {
  const cubes = cubesByTable.get(table) ?? new Map<string, Cube>();
  cubesByTable.set(table, cubes);
  const key = planKey(plan);
  const cube = cubes.get(key) ?? runPlan(plan, table);
  cubes.delete(key);
  cubes.set(key, cube);
  for (const oldest of cubes.keys()) {
    if (cubes.size <= mostCubes) break;
    cubes.delete(oldest);
  }
  return cube;
}
