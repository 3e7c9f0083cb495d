import { selectRows } from '../../calculation/cubes/filter.ts';
import type { PlanCondition } from '../../calculation/plans/plan.ts';
import type { KeyColumn, Table } from '../../data/table.ts';
import { oncePerTable } from './once-per-table.ts';
import { keyColumns, rowKeys } from './row-key.ts';
import { isPartOf, type Total } from './totals.ts';

/** A total that passes a condition together with parts of it, for the same area, period and other members. */
export interface DoubleCount {
  readonly total: Total;
  readonly parts: readonly string[];
}

/**
 * Proves by the rows themselves which totals a condition lets through together with their parts: of each column the total with the
 * most parts. One pass over the rows for each total that passes at all.
 */
export function findDoubleCounts(
  condition: PlanCondition | undefined,
  totals: readonly Total[],
  table: Table,
): readonly DoubleCount[] {
  const question = JSON.stringify(['double counts', condition, totals]);
  return oncePerTable(table, question, () => prove(condition, totals, table));
}

function prove(
  condition: PlanCondition | undefined,
  totals: readonly Total[],
  table: Table,
): readonly DoubleCount[] {
  const selected = selectRows(condition, table);
  const found = new Map<string, DoubleCount>();
  for (const total of totals) {
    const parts = partsBeside(total, table, selected);
    const known = found.get(total.column);
    if (parts.length > 0 && parts.length > (known?.parts.length ?? 0)) {
      found.set(total.column, { total, parts });
    }
  }
  return [...found.values()];
}

/** The parts that pass in a row which, but for its member, has a fellow with the total that passes too. */
function partsBeside(total: Total, table: Table, selected: Uint8Array | undefined): readonly string[] {
  const column = table.columns.get(total.column);
  if (column === undefined || column.role === 'measure') return [];
  const totalCode = column.members.indexOf(total.member);
  const isPart = column.members.map((member) => isPartOf(total, member));
  const passes = (row: number) => selected === undefined || selected[row] === 1;
  if (!bothPass(column, totalCode, isPart, passes)) return [];
  const keyOf = rowKeys(keyColumns(table).filter((other) => other !== column));
  const withTotal = new Set<number | string>();
  for (let row = 0; row < table.rowCount; row++) {
    if (column.codes[row] === totalCode && passes(row)) withTotal.add(keyOf(row));
  }
  const found = new Set<number>();
  for (let row = 0; row < table.rowCount; row++) {
    const code = column.codes[row] as number;
    if (!isPart[code] || found.has(code) || !passes(row)) continue;
    if (withTotal.has(keyOf(row))) found.add(code);
  }
  return column.members.filter((_, code) => found.has(code));
}

/** A quick look before the keys are gathered: most queries let through only one side. */
function bothPass(
  { codes }: KeyColumn,
  totalCode: number,
  isPart: readonly boolean[],
  passes: (row: number) => boolean,
): boolean {
  let total = false;
  let part = false;
  for (let row = 0; row < codes.length && !(total && part); row++) {
    if (!passes(row)) continue;
    if (codes[row] === totalCode) total = true;
    else if (isPart[codes[row] as number]) part = true;
  }
  return total && part;
}
