import { cellState, type KeyColumn, type MeasureColumn, type Table } from '../../data/table.ts';
import { oncePerTable } from './once-per-table.ts';
import { allRowKeys, keyColumns } from './row-key.ts';
import type { Total } from './totals.ts';

/** A total of the file that differs from the sum of its parts. */
export interface Mismatch {
  readonly row: number;
  readonly stated: number;
  readonly added: number;
}

/**
 * Of each total, in their order, where it differs from its parts: where it and all its parts are there, each once and with a number.
 * The parts of a `*` are the other members that are no totals themselves. Only the rows of a total and its parts are looked at.
 */
export function mismatches(
  totals: readonly Total[],
  table: Table,
  measure: MeasureColumn,
): readonly (readonly Mismatch[])[] {
  const question = JSON.stringify(['mismatches', totals, measure.name]);
  return oncePerTable(table, question, () => {
    const named = new Set(totals.map(({ column }) => column));
    const columns = new Map(
      keyColumns(table).flatMap((column) =>
        named.has(column.name) ? [[column.name, readColumn(column, totals, table)] as const] : [],
      ),
    );
    return totals.map((total) => {
      const column = columns.get(total.column);
      return column === undefined ? [] : findMismatches(total, column, measure);
    });
  });
}

/** What is the same for all totals of a column. */
interface ReadColumn {
  readonly codeOf: ReadonlyMap<string, number>;
  readonly rowsOf: readonly (readonly number[])[];
  /** The members that are no totals. */
  readonly plain: readonly number[];
  readonly keyOf: (row: number) => number | string;
}

function readColumn(column: KeyColumn, totals: readonly Total[], table: Table): ReadColumn {
  const codeOf = new Map(column.members.map((member, code) => [member, code]));
  const rowsOf = column.members.map((): number[] => []);
  for (let row = 0; row < table.rowCount; row++) rowsOf[column.codes[row] as number]?.push(row);
  const own = new Set(totals.filter((total) => total.column === column.name).map(({ member }) => member));
  const plain = column.members.flatMap((member, code) => (own.has(member) ? [] : [code]));
  const others = keyColumns(table).filter((other) => other !== column);
  return { codeOf, rowsOf, plain, keyOf: allRowKeys(others, table.rowCount) };
}

function findMismatches(total: Total, column: ReadColumn, measure: MeasureColumn): readonly Mismatch[] {
  const { codeOf, rowsOf, plain, keyOf } = column;
  const totalCode = codeOf.get(total.member);
  const parts = total.parts === undefined ? plain : total.parts.flatMap((part) => codeOf.get(part) ?? []);
  if (totalCode === undefined || parts.length < (total.parts?.length ?? 0)) return [];
  const partCodes = new Set(parts.filter((code) => code !== totalCode));
  if (partCodes.size === 0) return [];
  const numberAt = (row: number) =>
    measure.states[row] === cellState.present ? (measure.values[row] as number) : Number.NaN;
  const groups = new Map<number | string, Group>();
  for (const row of rowsOf[totalCode] ?? []) {
    const group = groups.get(keyOf(row));
    if (group === undefined)
      groups.set(keyOf(row), { row, totals: 1, stated: numberAt(row), parts: 0, added: 0 });
    else group.totals++;
  }
  for (const code of partCodes) {
    for (const row of rowsOf[code] ?? []) {
      const group = groups.get(keyOf(row));
      if (group === undefined) continue;
      group.parts++;
      group.added += numberAt(row);
    }
  }
  return [...groups.values()].filter(
    (group) => group.totals === 1 && group.parts === partCodes.size && differs(group.stated, group.added),
  );
}

interface Group {
  readonly row: number;
  totals: number;
  readonly stated: number;
  parts: number;
  added: number;
}

/** Counts must agree exactly. Numbers with decimals were rounded before they were published, each for itself. */
function differs(stated: number, added: number): boolean {
  const difference = Math.abs(stated - added);
  const areCounts = Number.isInteger(stated) && Number.isInteger(added);
  return difference > (areCounts ? 0 : Math.abs(stated) / 1000);
}
