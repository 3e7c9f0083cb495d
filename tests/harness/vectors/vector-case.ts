/** A number as R wrote it: null stands for NA. */
export type RNumber = number | null | 'NaN' | 'Infinity' | '-Infinity';
/** A cell of R's answer: a number, a word, a truth. */
export type RCell = RNumber | string | boolean;
export type RColumns = Readonly<Record<string, readonly RCell[]>>;

/** One case of a vector file: what R was given and what it answered. */
export interface VectorCase {
  readonly id: string;
  readonly inputs: Readonly<Record<string, unknown>>;
  readonly options: Readonly<Record<string, unknown>>;
  readonly expected: {
    readonly columns?: RColumns;
    readonly value?: unknown;
    readonly error?: string;
    readonly warnings?: readonly string[];
  };
  readonly note?: string;
  /** How R drew at random, and for some cases what it drew from. */
  readonly simulation?: {
    readonly normalTheoryByGroup?: Readonly<
      Record<string, { readonly sd: number; readonly slope: number } | null>
    >;
  };
}

/** What an adapter makes of our answer: cells by R's column names. A cell without a value is undefined. */
export type Cell = number | string | boolean | undefined;
export type Columns = Readonly<Record<string, readonly Cell[]>>;

/** Our answer to a case. `refusals` are the reasons of rows and calls that have no value; an error of R must have one. */
export interface Answer {
  readonly columns: Columns;
  readonly refusals: readonly string[];
}

/** How the cases of one file are put to our functions and how near the answers must be. */
export interface Adapter {
  /** Relative, by R's column name. */
  tolerance(column: string): number;
  /** How far a cell may lie off where R itself is not exact: it searched, or drew at random. */
  room?(vector: VectorCase, column: string, row: number): number | undefined;
  /** Columns of R that only repeat what was given or are its wording. */
  readonly ignored: readonly string[];
  answer(vector: VectorCase): Answer;
}
