import type { Place, Severity } from '../core.ts';

/** A place in a file, as it is printed. */
export interface PlaceView {
  readonly place: Place;
  /** `NI-19.indicator.yaml, line 12`. */
  readonly text: string;
}

/** One step of the worked calculation. */
export interface StepView {
  readonly kind: 'measure' | 'value' | 'interval' | 'status';
  readonly title: string;
  /** The arithmetic with the numbers in it; empty when there is none. */
  readonly expression: string;
  /** The unrounded value as it is printed, and its unit. */
  readonly result: string | undefined;
  readonly unit: string | undefined;
  readonly place: PlaceView | undefined;
  /** `Data file, 12 rows, lines 200 to 350`. */
  readonly rows: string | undefined;
  readonly parts: readonly {
    readonly label: string;
    readonly text: string;
    readonly note: string | undefined;
  }[];
  readonly notes: readonly string[];
}

/** How the indicator is worked out, and where each part is written. */
export interface DefinitionView {
  /** Names and words, in the order to print them: method, direction, unit ... */
  readonly facts: readonly TermView[];
  readonly measures: readonly MeasureView[];
  /** Where the definition is written, the most general first. */
  readonly files: readonly PlaceView[];
}

/** One fact of a definition. */
export interface TermView {
  readonly term: string;
  readonly text: string;
  readonly place: PlaceView | undefined;
}

/** Something that is counted, and how it is read from the data. */
export interface MeasureView {
  readonly name: string;
  readonly title: string;
  readonly description: string | undefined;
  readonly includes: readonly string[];
  readonly excludes: readonly string[];
  /** What the query does, in a sentence; undefined when nobody gave one. */
  readonly words: string | undefined;
  /** The query as it was written. */
  readonly query: string | undefined;
  readonly place: PlaceView | undefined;
  /** Which period of the data is used, and what stands in where it is not there yet. */
  readonly dating: readonly string[];
  readonly source: string | undefined;
}

/** Where a text or a figure comes from. */
export interface SourceView {
  /** What the source is for: a dataset, the definition, a target. */
  readonly of: string;
  readonly title: string | undefined;
  readonly publisher: string | undefined;
  readonly licence: string | undefined;
  readonly url: string | undefined;
  readonly retrieved: string | undefined;
  readonly vintage: string | undefined;
  readonly note: string | undefined;
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
