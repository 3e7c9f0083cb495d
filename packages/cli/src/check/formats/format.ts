import type { AllowedProblem, Problem, Severity } from '@ninefold/core';
import type { Appearance } from '../../terminal/appearance.ts';

/** What a rule says of itself, for formats that carry the words along. */
export interface RuleWords {
  readonly id: string;
  readonly severity: Severity;
  readonly summary: string;
  readonly why: string;
  readonly examples: { readonly bad: string; readonly good: string };
}

/** The outcome of a check, with all that a format may want to say about it. */
export interface CheckReport {
  /** The folder as the person wrote it. */
  readonly folder: string;
  /** The files that were looked at, from the workspace root, sorted. */
  readonly files: readonly string[];
  /** In the order in which they are shown. */
  readonly problems: readonly Problem[];
  /** How many of them have a mend that leaves no choice. */
  readonly mendable: number;
  /** Findings that comments in the files allow; they are no problems. */
  readonly allowed: readonly AllowedProblem[];
  /** Whether notes are only counted, where the format is for reading. */
  readonly countsNotesOnly: boolean;
  readonly rules: readonly RuleWords[];
  /** The version of Ninefold. */
  readonly version: string;
  /** A path of the workspace as the person would open it from where they stand. */
  shownPath(file: string): string;
  /** A line of a file, counted from zero, without its end. */
  sourceLine(file: string, line: number): string | undefined;
}

/** One way of writing down the outcome of a check. */
export interface CheckFormat {
  readonly id: string;
  /** Who it is for, in a few words. */
  readonly summary: string;
  render(report: CheckReport, appearance: Appearance): string;
}
