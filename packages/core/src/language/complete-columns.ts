import type { Column } from '../model/dataset.ts';
import { childOf, isMap } from '../syntax/plain-value.ts';
import { printFlowEntry } from '../syntax/print/print-flow.ts';
import type { Offer } from './completion.ts';
import type { CompletionPlace } from './completion-place.ts';
import { describeColumn } from './describe-data.ts';

/** Columns of a data file as they would be described, but for those that the dataset describes already under whatever name. */
export function offersOfColumns(
  columns: Readonly<Record<string, Column>>,
  { path, value, siblings }: CompletionPlace,
): readonly Offer[] {
  const known = path.reduce<unknown>((inner, step) => childOf(inner, step), value);
  const taken = new Set(siblings);
  for (const [name, column] of isMap(known) ? Object.entries(known) : []) {
    const header = childOf(column, 'header');
    taken.add(typeof header === 'string' ? header : name);
  }
  return Object.entries(columns).flatMap(([name, column]): readonly Offer[] =>
    taken.has(name) || taken.has(column.header ?? name)
      ? []
      : [
          {
            label: name,
            kind: 'column',
            detail: `${column.role}, as it seems`,
            documentation: () => describeColumn(name, column, undefined),
            insert: printFlowEntry(name, column),
          },
        ],
  );
}
