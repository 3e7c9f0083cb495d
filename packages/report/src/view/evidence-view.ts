import type { Place, Severity } from '../core.ts';

/** A place in a file, as it is printed. */
export interface PlaceView {
  readonly place: Place;
  /** `NI-19.indicator.yaml, line 12`. */
  readonly text: string;
}

/** A piece of a text, and where it is written; the pieces of a text make it whole. */
export interface PieceView {
  readonly text: string;
  readonly place: PlaceView | undefined;
}

/** One step of the worked calculation. */
export interface StepTableView {
  readonly headings: readonly string[];
  /** The name of a band, then a text for each number; the empty text for what has none. */
  readonly rows: readonly (readonly string[])[];
  readonly total: readonly string[];
}

export interface StepView {
  readonly kind: 'measure' | 'value' | 'interval' | 'status';
  readonly title: string;
  /** The arithmetic with the numbers in it; empty when there is none. */
  readonly expression: string;
  /** The expression cut at its numbers; empty where it has no place. */
  readonly pieces: readonly PieceView[];
  /** The unrounded value as it is printed, and its unit. */
  readonly result: string | undefined;
  readonly unit: string | undefined;
  readonly place: PlaceView | undefined;
  /** `Data file, 12 rows, lines 200 to 350`. */
  readonly rows: string | undefined;
  readonly rowsPlace: PlaceView | undefined;
  /** The bands that the value was made from, as they are printed. */
  readonly table?: StepTableView | undefined;
  readonly parts: readonly {
    readonly label: string;
    readonly text: string;
    readonly note: string | undefined;
  }[];
  readonly notes: readonly string[];
}

/** Where a text or a figure comes from. */
export interface SourceView {
  /** What it is the source of: `the definition`, `the target`, `Outcome 2` ...; at least one. */
  readonly of: readonly string[];
  readonly title: string | undefined;
  readonly publisher: string | undefined;
  readonly licence: string | undefined;
  readonly copyright: string | undefined;
  readonly reuse: string | undefined;
  readonly url: string | undefined;
  readonly retrieved: string | undefined;
  readonly vintage: string | undefined;
  readonly notes: readonly string[];
  /** How far it can be trusted, in words. */
  readonly certainty: string | undefined;
  /** Where it is named first. */
  readonly place: PlaceView | undefined;
}

/** A figure published elsewhere, and what comes out here. */
export interface ExpectationView {
  readonly area: string;
  readonly period: string;
  /** `1,155.7 (within 0.05)`. */
  readonly expected: string;
  readonly found: string;
  readonly met: boolean;
  /** `Met`, or how far off. */
  readonly words: string;
  readonly source: string | undefined;
  readonly place: PlaceView | undefined;
}

/** A problem of the files, as it is printed. */
export interface ProblemView {
  readonly code: string;
  readonly severity: Severity;
  readonly severityText: string;
  readonly message: string;
  readonly place: PlaceView;
  readonly fixes: readonly string[];
}
