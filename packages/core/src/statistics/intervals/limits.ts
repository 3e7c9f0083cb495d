/** The two ends of a confidence interval; `lower` is undefined where the formula gives none. */
export interface Limits {
  readonly lower: number | undefined;
  readonly upper: number;
}
