import { cellState, type Plan } from '@ninefold/core';
import type { Dialect } from './dialect.ts';
import { numberIn, stateOf } from './read-cell.ts';
import type { SqlSource } from './source.ts';

/** A cell of each row that a plan reads. Its number and its state are told from columns named after it. */
export interface PlanCell {
  readonly name: 'cell' | 'lower' | 'upper';
  /** Its text in the data. */
  readonly text: string;
  /** Its number, out of the column `name`. */
  readonly amount: string;
  /** Its state, out of the columns `name` and `name_amount`. */
  readonly state: string;
  /** Whether it is no measure: then it counts one, and is missing when it is empty. */
  readonly isKey: boolean;
}

/** None to count rows; that of the plan's column; for a published estimate those of its limits too. */
export function planCells(
  { column, limits }: Plan,
  source: SqlSource,
  dialect: Dialect,
): readonly PlanCell[] {
  const cell = (name: PlanCell['name'], of: string) => planCell(name, of, source, dialect);
  return [
    ...(column === undefined ? [] : [cell('cell', column)]),
    ...(limits === undefined ? [] : [cell('lower', limits.lower), cell('upper', limits.upper)]),
  ];
}

function planCell(name: PlanCell['name'], column: string, source: SqlSource, dialect: Dialect): PlanCell {
  const definition = source.dataset.columns?.[column];
  const text = source.textOf(column) ?? dialect.toText('NULL');
  if (definition?.role === 'measure') {
    const amount = numberIn(name, dialect);
    const state = stateOf(name, `${name}_amount`, definition, source.dataset, dialect);
    return { name, text, amount, state, isKey: false };
  }
  const state = `CASE WHEN ${name} = '' THEN ${cellState.missing} ELSE ${cellState.present} END`;
  return { name, text: `coalesce(${text}, '')`, amount: '1', state, isKey: true };
}
