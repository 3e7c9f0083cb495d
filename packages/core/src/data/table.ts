import type { Area } from '../areas/area.ts';
import type { Period } from '../periods/period.ts';
import type { Range } from '../text/span.ts';

/** A column of few different texts: each row holds the position of its text in `members`. */
interface CodedColumn {
  readonly name: string;
  /** The texts in order of first appearance; the empty text is a member like any other. */
  readonly members: readonly string[];
  readonly codes: Int32Array;
  /** For each member, the first row that holds it. */
  readonly firstRows: readonly number[];
}

export interface AreaColumn extends CodedColumn {
  readonly role: 'area';
  /** For each member, the area it names; undefined where it names none. */
  readonly areas: readonly (Area | undefined)[];
}

export interface PeriodColumn extends CodedColumn {
  readonly role: 'period';
  readonly periods: readonly (Period | undefined)[];
}

export interface CategoryColumn extends CodedColumn {
  readonly role: 'category';
}

/** Years of age, both ends included; `to` is undefined for an open band such as `90+`. */
export interface AgeBand {
  readonly from: number;
  readonly to: number | undefined;
}

export interface AgeColumn extends CodedColumn {
  readonly role: 'age';
  readonly ages: readonly (AgeBand | undefined)[];
}

/** What stands in a cell of a measure column. Only `present` cells have a number. */
export const cellState = { present: 0, missing: 1, suppressed: 2, unreadable: 3 } as const;

export interface MeasureColumn {
  readonly role: 'measure';
  readonly name: string;
  /** NaN wherever the state is not `present`. */
  readonly values: Float64Array;
  readonly states: Uint8Array;
}

export type KeyColumn = AreaColumn | PeriodColumn | CategoryColumn | AgeColumn;
export type TableColumn = KeyColumn | MeasureColumn;

/** A heading of a data file that says something, and where it stands in the file, within its quotation marks if it has any. */
export interface PlacedHeading {
  readonly text: string;
  readonly range: Range;
  readonly isQuoted: boolean;
}

/** A dataset in memory, column by column. */
export interface Table {
  readonly file: string;
  readonly rowCount: number;
  readonly columns: ReadonlyMap<string, TableColumn>;
  /** The headings of the file from left to right, those of no declared column too; not known of what is in no file. */
  readonly headings?: readonly PlacedHeading[];
  /** False where it is not known on which lines the rows stand, as in a database; they are known if not given. */
  readonly hasLines?: boolean;
  /** The line of the file that a row came from, counted from zero. */
  lineOf(row: number): number;
}
