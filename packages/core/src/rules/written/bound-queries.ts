import type { Column } from '../../model/dataset.ts';
import type { Condition, Literal, Name, Query } from '../../query/ast.ts';
import type {
  LinkedDataset,
  LinkedIndicator,
  LinkedMeasure,
  LinkedText,
  Workspace,
} from '../../workspace/workspace.ts';

/** A query that a file itself writes, with the dataset it reads. */
export interface BoundQuery {
  readonly measure: LinkedMeasure;
  readonly query: LinkedText<Query>;
  readonly dataset: LinkedDataset;
  readonly columns: ReadonlyMap<string, Column>;
}

/** One comparison of a query's condition. */
export type ColumnTest = Extract<Condition, { readonly column: Name }>;

/** The queries that the file itself writes; those it inherits are checked where they stand. */
export function ownQueries(indicator: LinkedIndicator): readonly Pick<BoundQuery, 'measure' | 'query'>[] {
  return [...indicator.measures.values()].flatMap((measure) =>
    measure.query?.document === indicator.document ? [{ measure, query: measure.query }] : [],
  );
}

/** The queries of a file whose dataset is known and says what its columns are. */
export function boundQueries(indicator: LinkedIndicator, workspace: Workspace): readonly BoundQuery[] {
  const byIndicator = boundIn.get(workspace) ?? new WeakMap<LinkedIndicator, readonly BoundQuery[]>();
  boundIn.set(workspace, byIndicator);
  const bound = byIndicator.get(indicator) ?? bind(indicator, workspace);
  byIndicator.set(indicator, bound);
  return bound;
}

/** Many rules ask for the queries of one indicator, and it may have thousands. */
const boundIn = new WeakMap<Workspace, WeakMap<LinkedIndicator, readonly BoundQuery[]>>();

function bind(indicator: LinkedIndicator, workspace: Workspace): readonly BoundQuery[] {
  const columnsOf = new Map<LinkedDataset, ReadonlyMap<string, Column>>();
  return ownQueries(indicator).flatMap(({ measure, query }) => {
    const dataset = workspace.datasets.get(query.parsed.dataset?.text ?? '');
    const written = dataset?.document.model.columns;
    if (dataset === undefined || written === undefined) return [];
    const columns = columnsOf.get(dataset) ?? new Map(Object.entries(written));
    columnsOf.set(dataset, columns);
    return [{ measure, query, dataset, columns }];
  });
}

/** The comparisons of a condition, in the order they are written. */
export function testsOf(condition: Condition | undefined): readonly ColumnTest[] {
  if (condition === undefined) return [];
  switch (condition.kind) {
    case 'and':
    case 'or':
      return condition.parts.flatMap(testsOf);
    case 'not':
      return testsOf(condition.part);
    default:
      return [condition];
  }
}

/** Every place where a query names a column. */
export function columnNames(query: Query): readonly Name[] {
  const aggregated = query.aggregate?.column;
  return [...(aggregated ? [aggregated] : []), ...testsOf(query.condition).map(({ column }) => column)];
}

/** What a comparison compares its column with. */
export function literalsOf(test: ColumnTest): readonly Literal[] {
  switch (test.kind) {
    case 'compare':
      return [test.value];
    case 'in':
      return test.values;
    case 'between':
      return [test.low, test.high];
    case 'missing':
      return [];
  }
}
