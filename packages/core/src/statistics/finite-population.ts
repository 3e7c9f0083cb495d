import type { Confidence } from './confidence.ts';
import { type Convention, phe } from './convention.ts';
import type { Estimate } from './estimate.ts';
import { readCount } from './given.ts';
import { absent, found, type Given, type Outcome } from './outcome.ts';
import { proportion } from './proportion.ts';

/** How the percentage of a sample is worked out. */
export interface SampleOptions {
  readonly confidence?: Confidence;
  readonly convention?: Convention;
}

/**
 * The percentage of a sample drawn from a small population: the interval narrows as the sample nears the whole population.
 *
 * @input   numerator, denominator: counts of the sample, 0 <= numerator <= denominator; population: how many the sample stands for
 * @result  a percentage with its normal interval, kept within 0 to 100; no width where the sample is the population or larger
 * @absent  as for `proportion`; population below 0 -> negative; a sample larger than its population -> numerator-above-denominator
 * @source  the textbook factor (N - n) / (N - 1) in the variance. Under `scotpho` its square root, as `calculate_perc_pcf` has it, which
 *          makes the interval too wide, and no width for a sample larger than its population: both are kept only for agreement
 * @rounds  never
 */
export function sampledPercentage(
  numerator: Given,
  denominator: Given,
  population: Given,
  { convention = phe, confidence = convention.confidence }: SampleOptions = {},
): Outcome<Estimate> {
  const share = proportion(numerator, denominator, { per: 100, confidence });
  if (share.kind === 'absent') return share;
  const all = readCount(population, 'the population');
  if (typeof all !== 'number') return all;
  const { value } = share;
  const asked = Number(denominator);
  const isRoot = convention.finitePopulation === 'root of the factor';
  if (asked > all && !isRoot) {
    return absent(
      'numerator-above-denominator',
      `the sample of ${asked} is larger than its population of ${all}.`,
    );
  }
  const unseen = asked >= all ? 0 : (all - asked) / (all - 1);
  const factor = isRoot ? Math.sqrt(unseen) : unseen;
  const halfWidth = confidence.z * Math.sqrt(((value * (100 - value)) / asked) * factor);
  const lower = Math.max(0, value - halfWidth);
  const upper = Math.min(100, value + halfWidth);
  return found({ value, lower, upper, confidence, method: 'normal, finite population' });
}
