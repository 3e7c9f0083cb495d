import { type Confidence, ninetyFivePercent } from './confidence.ts';
import type { Convention } from './convention.ts';
import { scotpho } from './convention.ts';
import type { Estimate } from './estimate.ts';
import { readCount } from './given.ts';
import { type Given, type Outcome, found } from './outcome.ts';
import { proportion } from './proportion.ts';

/**
 * The percentage of a sample drawn from a small population: the interval narrows as the sample nears the whole population.
 *
 * @input   numerator, denominator: counts of the sample, 0 <= numerator <= denominator; population: how many the sample stands for
 * @result  a percentage with its normal interval, kept within 0 to 100; no width where the sample is the population or larger
 * @absent  as for `proportion`; population below 0 -> negative
 * @source  the textbook factor (N - n) / (N - 1) in the variance; under `scotpho` its square root, as `calculate_perc_pcf` has it, which
 *          makes the interval too wide and is kept only for agreement. A population of 0 is one that is not known: no correction for
 *          the better (`scotpho`), none at all otherwise
 * @rounds  never
 */
export function sampledPercentage(
  numerator: Given,
  denominator: Given,
  population: Given,
  { convention, confidence = convention?.confidence ?? ninetyFivePercent }: SampleOptions = {},
): Outcome<Estimate> {
  const share = proportion(numerator, denominator, { per: 100, confidence });
  if (share.kind === 'absent') return share;
  const all = readCount(population, 'the population');
  if (typeof all !== 'number') return all;
  const { value } = share;
  const asked = Number(denominator);
  const unseen = Math.max(0, all <= 1 ? 0 : (all - asked) / (all - 1));
  const factor = convention === scotpho ? Math.sqrt(unseen) : unseen;
  const halfWidth = confidence.z * Math.sqrt(((value * (100 - value)) / asked) * factor);
  const lower = Math.max(0, value - halfWidth);
  const upper = Math.min(100, value + halfWidth);
  return found({ value, lower, upper, confidence, method: 'normal, finite population' });
}

interface SampleOptions {
  readonly confidence?: Confidence;
  readonly convention?: Convention;
}
