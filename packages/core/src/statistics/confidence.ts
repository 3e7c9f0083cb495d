import { normalQuantile } from './distributions/normal-quantile.ts';

/** How sure an interval is: the share of such intervals that hold the truth, and how many standard errors that takes. */
export interface Confidence {
  /** Above 0 and below 1: 0.95. */
  readonly level: number;
  /** Standard errors of the normal curve each side: 1.96 for 0.95. */
  readonly z: number;
}

/** 95%, with z to the last digit. */
export const ninetyFivePercent: Confidence = { level: 0.95, z: 1.959963984540054 };

/** 99.8%, the outer limits of a funnel plot. */
export const ninetyNinePointEightPercent: Confidence = { level: 0.998, z: 3.090232306167813 };

/**
 * The confidence of a level.
 *
 * @input   level: a fraction above 0 and below 1
 * @result  the level with its z
 * @absent  any other number -> undefined; a level of 1 would make an interval that holds everything and says nothing
 * @source  normal quantile at `level + (1 - level) / 2`
 * @rounds  never
 */
export function confidenceOf(level: number): Confidence | undefined {
  if (!(level > 0 && level < 1)) return undefined;
  const z = normalQuantile(upperTail(level));
  return z === undefined ? undefined : { level, z };
}

/**
 * The confidence of a level as people write it: 0.95 or 95.
 *
 * @input   written: 0.9 to below 1, or 90 to below 100
 * @result  the level as a fraction with its z
 * @absent  any other number -> undefined: 0.5 and 50 are more often a slip than a wish
 * @source  the convention of PHEindicatormethods 2.1.0, which also takes 1 and 100
 * @rounds  never
 */
export function readConfidence(written: number): Confidence | undefined {
  if (written >= 0.9 && written < 1) return confidenceOf(written);
  return written >= 90 && written < 100 ? confidenceOf(written / 100) : undefined;
}

/** The share below the upper limit of an interval: 0.975 for a level of 0.95. */
export function upperTail(level: number): number {
  return level + (1 - level) / 2;
}
