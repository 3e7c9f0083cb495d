import type { KeyColumn, Table } from '../../data/table.ts';
import type { PlanCondition } from '../plans/plan.ts';
import { selectRows } from './filter.ts';

/** The texts of a column for which a test of that column holds, judged as the built-in engine judges them. */
export function membersThatHold(
  test: Extract<PlanCondition, { readonly column: string }>,
  column: KeyColumn,
): readonly string[] {
  const { members } = column;
  const table: Table = {
    file: '',
    rowCount: members.length,
    columns: new Map([[test.column, { ...column, codes: Int32Array.from(members.keys()) }]]),
    lineOf: () => 0,
  };
  const holds = selectRows(test, table);
  return members.filter((_, member) => holds?.[member] === 1);
}
