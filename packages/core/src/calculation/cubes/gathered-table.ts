import { columnOfMembers } from '../../data/column-of-members.ts';
import { isKey } from '../../data/layout.ts';
import { cellState, type Table, type TableColumn } from '../../data/table.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { Plan } from '../plans/plan.ts';
import type { Gathered, GatheredRow } from './gathered.ts';

/** A table of two rows for each gathered row, its first and its last in the data, in the order of the data. */
export interface GatheredTable {
  readonly table: Table;
  readonly firsts: Int32Array;
  readonly lasts: Int32Array;
}

/** The smallest table in which a cube finds all that it is asked: the first and last lines, the least and the greatest number. */
export function gatheredTable(
  plan: Plan,
  { columns = {} }: Partial<Dataset>,
  { rows, file, lineOf }: Gathered,
): GatheredTable {
  const kept = rows
    .flatMap((row, index) => [
      { row, index, at: row.firstRow, isFirst: true },
      { row, index, at: row.lastRow, isFirst: false },
    ])
    .sort((a, b) => a.at - b.at || a.index - b.index);
  const firsts = new Int32Array(rows.length);
  const lasts = new Int32Array(rows.length);
  for (const [place, { index, isFirst }] of kept.entries()) (isFirst ? firsts : lasts)[index] = place;
  const numbers = (name: string, read: (row: GatheredRow, isFirst: boolean) => number | undefined) => {
    const values = Float64Array.from(kept, ({ row, isFirst }) => read(row, isFirst) ?? Number.NaN);
    const states = Uint8Array.from(values, (value) =>
      Number.isNaN(value) ? cellState.missing : cellState.present,
    );
    return { role: 'measure', name, values, states } as const;
  };
  const made: TableColumn[] = [];
  const { column = '', limits } = plan;
  const definition = columns[column];
  if (isKey(definition)) {
    const members = kept.map(({ row }) => row.member ?? '');
    made.push(columnOfMembers(column, definition, members));
  } else if (definition !== undefined) {
    made.push(numbers(column, (row, isFirst) => (isFirst ? row.least : row.most)));
  }
  if (limits !== undefined) {
    made.push(
      numbers(limits.lower, (row) => row.lower),
      numbers(limits.upper, (row) => row.upper),
    );
  }
  return {
    table: {
      file,
      rowCount: kept.length,
      columns: new Map(made.map((each) => [each.name, each])),
      hasLines: lineOf !== undefined,
      lineOf: (row) => lineOf?.(kept[row]?.at ?? 0) ?? 0,
    },
    firsts,
    lasts,
  };
}
