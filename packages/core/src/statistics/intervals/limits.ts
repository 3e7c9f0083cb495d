/** The two ends of a confidence interval; `lower` is undefined where the formula gives none. */
export interface Limits {
  readonly lower: number | undefined;
  readonly upper: number;
}

/** The share of the normal curve below the upper limit of an interval: 0.975 for a confidence of 0.95. */
export function upperTail(confidence: number): number {
  return confidence + (1 - confidence) / 2;
}
