import type { Confidence } from './confidence.ts';

/** A value with its confidence interval; `lower` is undefined where the formula of the interval gives none. */
export interface Estimate {
  readonly value: number;
  readonly lower: number | undefined;
  readonly upper: number;
  readonly confidence: Confidence;
  /** The method of the interval: `Wilson`, `exact`, `Byar`, `Dobson`, `Student`. */
  readonly method: string;
}
