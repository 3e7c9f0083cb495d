import { latestOf } from '../../data/latest.ts';
import type { Table } from '../../data/table.ts';
import type { Plan } from '../plans/plan.ts';
import { planKey } from '../plans/plan-key.ts';
import type { Cube } from './cube.ts';
import { runPlan } from './run-plan.ts';

/** More cubes of one table are not kept. */
const mostCubes = 200;

const cubesByTable = new WeakMap<Table, Map<string, Cube>>();

/** What a plan finds in a table, worked out once for as long as the table is in memory, whichever workspace asks. */
export function cubeOf(plan: Plan, table: Table): Cube {
  const cubes = cubesByTable.get(table) ?? new Map<string, Cube>();
  cubesByTable.set(table, cubes);
  return latestOf(cubes, planKey(plan), mostCubes, () => runPlan(plan, table));
}
