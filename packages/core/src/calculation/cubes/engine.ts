import type { LinkedDataset } from '../../workspace/workspace.ts';
import type { Plan } from '../plans/plan.ts';
import type { Cube } from './cube.ts';
import { cubeOf } from './cube-cache.ts';

/** Answers plans: filters the rows of a dataset, groups and adds them. All that is statistical happens after it, whichever it is. */
export interface Engine {
  /** What a plan finds in its dataset; undefined when the engine has no data for it. */
  cubeOf(plan: Plan, dataset: LinkedDataset): Cube | undefined;
}

/** Runs plans over the tables that are in memory. */
export const builtInEngine: Engine = {
  cubeOf: (plan, { table }) => table && cubeOf(plan, table),
};
