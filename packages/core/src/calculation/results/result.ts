import type { Area } from '../../areas/area.ts';
import type { Period } from '../../periods/period.ts';
import type { Range } from '../../text/span.ts';

/**
 * How a value stands. `incomplete`: parts of the period or area are not there yet; `estimated`: something was carried forward or
 * stood in for; `suppressed`: known, not shown; `missing`: not known, with the reason.
 */
export type Status = 'final' | 'provisional' | 'estimated' | 'incomplete' | 'suppressed' | 'missing';

/** Why there is no value, or why it is not a whole one: a code for programs, a sentence for people. */
export interface Reason {
  /** `calc/...`, such as `calc/zero-denominator`. */
  readonly code: string;
  readonly message: string;
}

/** A place in a file of the workspace or of a pack. */
export interface Place {
  readonly file: string;
  readonly range: Range;
}

/**
 * One step of a worked calculation, in the order a person would do it: `27,554 ÷ 26,891 × 1,000 = 1,024.66`.
 * `expression` has the numbers in it; `value` is unrounded.
 */
export interface Step {
  /** `measure`, `interval`, `value` ... the same word for the same kind of step. */
  readonly kind: 'measure' | 'value' | 'interval' | 'status';
  /** For a measure step, its name in the definition. */
  readonly measure: string | undefined;
  readonly title: string;
  readonly expression: string;
  readonly value: number | undefined;
  readonly unit: string | undefined;
  /** The line of the definition that asks for this step. */
  readonly place: Place | undefined;
  /** The rows that went in: the file, how many, the first and the last line (from 1). */
  readonly rows:
    | { readonly file: string; readonly count: number; readonly firstLine: number; readonly lastLine: number }
    | undefined;
  /** The numbers that were added, by month and by council; at most 400, in order. */
  readonly parts: readonly {
    readonly label: string;
    readonly value: number | undefined;
    readonly note: string | undefined;
  }[];
  /** The bands that a value was made from. */
  readonly table?: WorkingTable | undefined;
  /** Sentences a reader needs: what was carried forward, left out, filtered. */
  readonly notes: readonly string[];
}

/** Numbers of a worked calculation that are read in columns, such as the age bands of a standardised rate. */
export interface WorkingTable {
  /** The heading of the first column: `Ages`. */
  readonly bands: string;
  readonly columns: readonly {
    readonly title: string;
    /** To how many decimals it is printed; undefined for numbers that are printed as they are. */
    readonly decimals: number | undefined;
    /** A column of counts of people or events, which disclosure control looks at. */
    readonly isCount?: true;
  }[];
  readonly rows: readonly WorkingRow[];
  /** What the rows add up to; undefined in a column whose sum means nothing. */
  readonly total: WorkingRow;
}

/** A line of such a table: a number for each column. */
export interface WorkingRow {
  readonly label: string;
  readonly cells: readonly (number | undefined)[];
}

/** A value of an indicator for one area and period, with all that must travel with it. */
export interface IndicatorResult {
  readonly indicator: string;
  readonly area: Area;
  readonly period: Period;
  /** Unrounded, in `unit`; undefined when there is none. */
  readonly value: number | undefined;
  readonly lower: number | undefined;
  readonly upper: number | undefined;
  /** The confidence level of `lower` and `upper` as a fraction. */
  readonly confidence: number | undefined;
  readonly numerator: number | undefined;
  readonly denominator: number | undefined;
  readonly unit: string | undefined;
  /** The calculation method, such as `rate`. */
  readonly method: string;
  /** How the interval was made: `Byar`, `exact`, `Wilson`, `published`. */
  readonly intervalMethod: string | undefined;
  readonly status: Status;
  /** Present when there is no value or the value is not a whole one. */
  readonly reason: Reason | undefined;
  /** Sentences to print beside the value. */
  readonly notes: readonly string[];
  /** The releases of the data used. */
  readonly vintage: readonly string[];
  readonly steps: readonly Step[];
}
