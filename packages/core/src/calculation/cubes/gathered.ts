/** What another engine found for a plan: rows of the data gathered by the texts of their area, period and band. */
export interface Gathered {
  readonly rows: readonly GatheredRow[];
  /** Every text of the area column, in rows that match and in rows that do not; undefined where the data have no such column. */
  readonly areas: readonly string[] | undefined;
  readonly periods: readonly string[] | undefined;
  /** The file or the table of a database. */
  readonly file: string;
  /** The line of a row, both counted from zero; undefined where lines are not known. */
  readonly lineOf: ((row: number) => number) | undefined;
}

/**
 * The matching rows of one area and period, as their texts stand in the data. For a median and for different values, those of them
 * that hold the same value.
 */
export interface GatheredRow {
  /** The empty text where the plan has no such column. */
  readonly area: string;
  readonly period: string;
  /** The text of the column that the plan splits by; the empty text where it does not split. */
  readonly band: string;
  /** The text that these rows hold, where different texts are counted. */
  readonly member: string | undefined;
  readonly rows: number;
  readonly present: number;
  readonly missing: number;
  readonly suppressed: number;
  readonly unreadable: number;
  /** Of the cells that are present; undefined where none is, as are the least and the most. */
  readonly sum: number | undefined;
  readonly least: number | undefined;
  readonly most: number | undefined;
  /** The limits of a published estimate. */
  readonly lower: number | undefined;
  readonly upper: number | undefined;
  /** Where the first and the last of them stand in the data, counted from zero; 0 where that is not known. */
  readonly firstRow: number;
  readonly lastRow: number;
}
