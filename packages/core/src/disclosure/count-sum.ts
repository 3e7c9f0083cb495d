/** Counts that add up to another one which is known too: a row and its total, Scotland and its councils. */
export interface CountSum {
  /** The id of the count they add up to; undefined where it is published elsewhere and cannot itself be suppressed. */
  readonly total: string | undefined;
  /** The ids of the counts that are added. */
  readonly parts: readonly string[];
}
