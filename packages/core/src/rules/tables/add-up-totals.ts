import { cellState, type KeyColumn, type MeasureColumn, type Table } from '../../data/table.ts';
import { oncePerTable } from './once-per-table.ts';
import { keyColumns, rowKeys } from './row-key.ts';
import { isPartOf, type Total } from './totals.ts';

/** A total of the file that differs from the sum of its parts. */
export interface Mismatch {
  readonly row: number;
  readonly stated: number;
  readonly added: number;
}

/**
 * Every total that differs from its parts, where the total and all its parts are there, each once and with a number. The parts of a
 * `*` are the other members that are no totals themselves. One pass over the rows.
 */
export function mismatches(
  total: Total,
  others: readonly Total[],
  table: Table,
  measure: MeasureColumn,
): readonly Mismatch[] {
  const question = JSON.stringify(['mismatches', total, others, measure.name]);
  return oncePerTable(table, question, () => findMismatches(total, others, table, measure));
}

function findMismatches(
  total: Total,
  others: readonly Total[],
  table: Table,
  measure: MeasureColumn,
): readonly Mismatch[] {
  const column = table.columns.get(total.column);
  if (column === undefined || column.role === 'measure') return [];
  const totalCode = column.members.indexOf(total.member);
  const isPart = partCodes(total, others, column);
  const partCount = isPart.filter(Boolean).length;
  const missesPart = total.parts?.some((part) => !column.members.includes(part)) ?? false;
  if (totalCode < 0 || partCount === 0 || missesPart) return [];
  const groups = new Map<number | string, Group>();
  const keyOf = rowKeys(keyColumns(table).filter((other) => other !== column));
  for (let row = 0; row < table.rowCount; row++) {
    const code = column.codes[row] as number;
    if (code !== totalCode && !isPart[code]) continue;
    const key = keyOf(row);
    const group = groups.get(key) ?? { row: -1, totals: 0, stated: 0, parts: 0, added: 0 };
    groups.set(key, group);
    const value = measure.states[row] === cellState.present ? (measure.values[row] as number) : Number.NaN;
    if (code === totalCode) {
      group.row = row;
      group.totals++;
      group.stated = value;
    } else {
      group.parts++;
      group.added += value;
    }
  }
  return [...groups.values()].filter(
    ({ totals, parts, stated, added }) => totals === 1 && parts === partCount && differs(stated, added),
  );
}

interface Group {
  row: number;
  totals: number;
  stated: number;
  parts: number;
  added: number;
}

function partCodes(total: Total, others: readonly Total[], column: KeyColumn): readonly boolean[] {
  const totals = new Set(others.filter((other) => other.column === total.column).map(({ member }) => member));
  return column.members.map(
    (member) => isPartOf(total, member) && (total.parts !== undefined || !totals.has(member)),
  );
}

/** Counts must agree exactly. Numbers with decimals were rounded before they were published, each for itself. */
function differs(stated: number, added: number): boolean {
  const difference = Math.abs(stated - added);
  const areCounts = Number.isInteger(stated) && Number.isInteger(added);
  return difference > (areCounts ? 0 : Math.abs(stated) / 1000);
}
