import type { Area } from '../../areas/area.ts';
import type { Table } from '../../data/table.ts';
import type { Period } from '../../periods/period.ts';
import type { Plan } from '../plans/plan.ts';

/**
 * What a plan found, by area, period and perhaps band as they stand in the data. Areas of any level are here; two codes of one area are one.
 * Only groups that have a matching row exist. Without an area or a period column the key is the empty text.
 */
export interface Cube {
  readonly plan: Plan;
  readonly table: Table;
  readonly areas: readonly Area[];
  readonly periods: readonly Period[];
  /** The texts of the column that the plan splits by, of rows that match; none where it does not split. */
  readonly bands: readonly string[];
  /** Keys of periods that the file itself marks as provisional. */
  readonly provisional: ReadonlySet<string>;
  readonly groups: Groups;
  /** Where the plan splits further there is no group without a band. */
  groupOf(areaCode: string, periodKey: string, band?: string): number | undefined;
  /** Whether the data have any row, matching or not, of this area and any of this period. */
  knows(areaCode: string, periodKey: string): boolean;
  /** The matching rows of one group, in the order of the file. */
  rowsOf(group: number): Int32Array;
  /** How many matching rows of a period name no area, such as `Other`. */
  rowsWithoutArea(periodKey: string): number;
}

/** One number a group in each array. A cell counts once: it is present, missing, suppressed or unreadable. */
export interface Groups {
  readonly count: number;
  readonly rows: Int32Array;
  readonly present: Int32Array;
  readonly missing: Int32Array;
  readonly suppressed: Int32Array;
  readonly unreadable: Int32Array;
  /** Of the cells that are present; without the errors that adding many numbers one by one would gather. */
  readonly sums: Float64Array;
  readonly firstRows: Int32Array;
  readonly lastRows: Int32Array;
}
