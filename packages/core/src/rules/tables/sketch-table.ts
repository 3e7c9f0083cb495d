import type { PlanCondition } from '../../calculation/plans/plan.ts';
import type { CategoryColumn, Table } from '../../data/table.ts';
import type { Column } from '../../model/dataset.ts';
import { totalsOf } from './totals.ts';

/** Stands for the parts of a total declared as `*`, whose names only the data would tell. No query can name it. */
export const unnamedPart = '\u0000';

const mostRows = 20_000;

/**
 * What can be known of a dataset without its file: a table with one row for each combination of the members that `totals` names.
 * Undefined when nothing is declared, or more than it is worth.
 */
export function sketchTable(columns: ReadonlyMap<string, Column>): Table | undefined {
  const members = new Map<string, Set<string>>();
  for (const { column, member, parts } of totalsOf(columns)) {
    const known = members.get(column) ?? new Set();
    for (const name of [member, ...(parts ?? [unnamedPart])]) known.add(name);
    members.set(column, known);
  }
  const rowCount = [...members.values()].reduce((product, names) => product * names.size, 1);
  if (members.size === 0 || rowCount > mostRows) return undefined;
  let repeat = rowCount;
  const sketched = [...members].map(([name, names]): [string, CategoryColumn] => {
    repeat /= names.size;
    const every = repeat;
    const codes = Int32Array.from({ length: rowCount }, (_, row) => Math.floor(row / every) % names.size);
    return [name, { role: 'category', name, members: [...names], codes, firstRows: [] }];
  });
  return { file: '', rowCount, columns: new Map(sketched), lineOf: () => 0 };
}

/** A condition without its tests of columns that a table lacks: they may hold or not. Undefined when nothing remains. */
export function onKnownColumns(
  condition: PlanCondition | undefined,
  table: Table,
): PlanCondition | undefined {
  if (condition === undefined) return undefined;
  switch (condition.kind) {
    case 'and': {
      const parts = condition.parts.flatMap((part) => onKnownColumns(part, table) ?? []);
      return parts.length === 0 ? undefined : { kind: 'and', parts };
    }
    case 'or': {
      const parts = condition.parts.map((part) => onKnownColumns(part, table));
      return parts.every((part) => part !== undefined) ? { kind: 'or', parts } : undefined;
    }
    case 'not': {
      const part = onKnownColumns(condition.part, table);
      return part && isWhole(condition.part, table) ? { kind: 'not', part } : undefined;
    }
    default:
      return table.columns.has(condition.column) ? condition : undefined;
  }
}

function isWhole(condition: PlanCondition, table: Table): boolean {
  switch (condition.kind) {
    case 'and':
    case 'or':
      return condition.parts.every((part) => isWhole(part, table));
    case 'not':
      return isWhole(condition.part, table);
    default:
      return table.columns.has(condition.column);
  }
}
