import type { Column } from '../model/dataset.ts';
import { writeName } from '../query/read-name.ts';
import { writeQuotes } from '../query/read-quotes.ts';
import { whyNotAdded } from '../rules/tables/estimates.ts';
import type { LinkedDataset } from '../workspace/workspace.ts';

/**
 * A first query over a column of a dataset that counts nothing twice: of each category with totals only the rows of the widest one. A
 * value that is read, and not added, also needs one member of every other category: the first, for a person to change.
 */
export function firstQuery(dataset: LinkedDataset, column: string, as: 'sum' | 'value'): string {
  const { columns = {} } = dataset.document.model;
  const conditions = Object.entries(columns).flatMap(([name, definition]) => {
    // A total of all ages is no age, so a query over ages leaves it out.
    if (definition.role === 'age') return definition.totals ? [`${writeName(name)} >= 0`] : [];
    const member = memberToTake(name, definition, dataset, as);
    return member === undefined ? [] : [`${writeName(name)} = ${writeQuotes(member)}`];
  });
  const where = conditions.length === 0 ? '' : ` where ${conditions.join(' and ')}`;
  return `${as}(${writeName(column)}) from ${writeName(dataset.id)}${where}`;
}

/** The first column of numbers that a query may add, or for `value` the first of any. */
export function firstMeasure(dataset: LinkedDataset, as: 'sum' | 'value'): string | undefined {
  const columns = Object.entries(dataset.document.model.columns ?? {});
  const limits = new Set(
    columns.flatMap(([, column]) => (column.role === 'measure' ? [column.lower, column.upper] : [])),
  );
  const measures = columns.filter(([name, { role }]) => role === 'measure' && !limits.has(name));
  const fitting = measures.filter(([, column]) => (whyNotAdded(column) === undefined) === (as === 'sum'));
  return (fitting[0] ?? (as === 'value' ? measures[0] : undefined))?.[0];
}

function memberToTake(
  name: string,
  column: Column,
  dataset: LinkedDataset,
  as: 'sum' | 'value',
): string | undefined {
  if (column.role !== 'category') return undefined;
  const totals = Object.entries(column.totals ?? {});
  const inner = new Set(totals.flatMap(([, parts]) => (parts === '*' ? [] : parts)));
  const whole = totals.find(([, parts]) => parts === '*') ?? totals.find(([member]) => !inner.has(member));
  if (whole !== undefined) return whole[0];
  const found = dataset.table?.columns.get(name);
  if (as === 'sum' || found === undefined || found.role === 'measure') return undefined;
  const members = found.members.filter((member) => member.trim() !== '');
  return members.length > 1 ? members[0] : undefined;
}
