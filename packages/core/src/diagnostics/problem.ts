import type { Range } from '../text/span.ts';

export type Severity = 'error' | 'warning' | 'information';

/** A value that a problem's sentence speaks of. */
export type ParamValue = string | number | boolean | null | readonly ParamValue[];
export type Params = Readonly<Record<string, ParamValue>>;

/** One replacement in one file of the workspace. `file` is a path from the workspace root, with `/`. */
export interface TextEdit {
  readonly file: string;
  readonly range: Range;
  readonly newText: string;
}

/** A mend: applying all edits removes the problem. */
export interface Fix {
  readonly title: string;
  readonly edits: readonly TextEdit[];
  /** Whether a person must choose it, because something else may be meant: it is never made together with all others. */
  readonly isChoice?: boolean;
}

/** Another place that has a part in the problem. */
export interface Related {
  readonly file: string;
  readonly range: Range;
  readonly message: string;
}

/**
 * Something a person must know about a file: a stable code, the numbers and words it speaks of, one sentence, the exact place.
 * Decide by `code` and `params`, never by the sentence.
 */
export interface Problem {
  /** `layer/what-is-wrong`, such as `rule/double-count`. */
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly params: Params;
  readonly file: string;
  readonly range: Range;
  readonly related: readonly Related[];
  readonly fixes: readonly Fix[];
}

/** Order in which problems are shown: by file, then place, then code. */
export function compareProblems(a: Problem, b: Problem): number {
  return (
    compareText(a.file, b.file) ||
    a.range.start.line - b.range.start.line ||
    a.range.start.character - b.range.start.character ||
    compareText(a.code, b.code) ||
    compareText(a.message, b.message)
  );
}

export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
