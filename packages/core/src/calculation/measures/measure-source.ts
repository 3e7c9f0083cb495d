import type { Query } from '../../query/ast.ts';
import type { LinkedDataset, LinkedMeasure, Workspace } from '../../workspace/workspace.ts';
import type { Cube } from '../cubes/cube.ts';
import type { Engine } from '../cubes/engine.ts';
import { compilePlan } from '../plans/compile-plan.ts';
import type { Plan } from '../plans/plan.ts';
import type { Reason } from '../results/result.ts';
import { type DataShape, shapeOf } from './data-shape.ts';

/** Where a measure's numbers come from: its query as a plan, run over its dataset. */
export interface MeasureSource {
  readonly plan: Plan;
  readonly cube: Cube;
  readonly shape: DataShape;
  /** The release of the data, where the dataset says. */
  readonly vintage: readonly string[];
  readonly unit: string | undefined;
}

export interface MeasureSources {
  /** The source of a measure, split by a column if one is named, or the reason why it has none. Plans that ask the same are run once. */
  sourceOf(measure: LinkedMeasure, by?: string): MeasureSource | Reason;
}

/** Sources of the measures of one workspace, made when first asked for and then kept. */
export function createMeasureSources(workspace: Workspace, engine: Engine): MeasureSources {
  const known = new Map<string, Map<Query, MeasureSource | Reason>>();
  const makeSource = (query: Query, by: string | undefined): MeasureSource | Reason => {
    const dataset = query.dataset && workspace.datasets.get(query.dataset.text);
    if (dataset === undefined) return noDataset(query);
    const plan = compilePlan(query, dataset, by);
    if (plan === undefined && by !== undefined && compilePlan(query, dataset) !== undefined) {
      return {
        code: 'calc/no-bands',
        message: `the dataset "${dataset.id}" has no column "${by}" of categories or ages to split by.`,
      };
    }
    if (plan === undefined) {
      return {
        code: 'calc/query-not-usable',
        message: `its query does not fit the dataset "${dataset.id}".`,
      };
    }
    const cube = engine.cubeOf(plan, dataset);
    if (cube === undefined) {
      return { code: 'calc/no-data-file', message: `the data file of "${dataset.id}" could not be read.` };
    }
    return {
      plan,
      cube,
      shape: shapeOf(plan, dataset, workspace),
      ...about(dataset, plan),
    };
  };
  return {
    sourceOf: ({ query }, by) => {
      if (query === undefined)
        return { code: 'calc/no-query', message: 'no query says where its numbers are.' };
      // What could be read of it may well lack a condition, and would count everybody.
      if (query.problems.length > 0)
        return { code: 'calc/query-not-usable', message: 'its query cannot be read to its end.' };
      const byQuery = known.get(by ?? '') ?? new Map<Query, MeasureSource | Reason>();
      known.set(by ?? '', byQuery);
      const source = byQuery.get(query.parsed) ?? makeSource(query.parsed, by);
      byQuery.set(query.parsed, source);
      return source;
    },
  };
}

function noDataset({ dataset }: Query): Reason {
  return dataset === undefined
    ? { code: 'calc/query-not-usable', message: 'its query does not say which dataset it is from.' }
    : { code: 'calc/unknown-dataset', message: `there is no dataset "${dataset.text}".` };
}

function about({ document }: LinkedDataset, plan: Plan): Pick<MeasureSource, 'vintage' | 'unit'> {
  const { source, columns = {} } = document.model;
  const column = plan.column === undefined ? undefined : columns[plan.column];
  return {
    vintage: source?.vintage === undefined ? [] : [source.vintage],
    unit: column?.role === 'measure' ? column.unit : undefined,
  };
}
