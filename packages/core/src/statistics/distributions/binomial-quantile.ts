import { logGamma } from './log-gamma.ts';

/**
 * The smallest count of successes that a share of all series of trials does not exceed.
 *
 * @input   probability: above 0 and below 1; trials: whole, 0 to 1,000,000; chance: above 0 and below 1
 * @result  a whole number from 0 to `trials`
 * @absent  input outside these bounds -> undefined
 * @source  the sum of the binomial probabilities; agrees with R 4.2.2 `qbinom`
 * @rounds  never
 */
export function binomialQuantile(probability: number, trials: number, chance: number): number | undefined {
  const isWithin = (share: number) => share > 0 && share < 1;
  if (
    !(
      isWithin(probability) &&
      isWithin(chance) &&
      Number.isInteger(trials) &&
      trials >= 0 &&
      trials <= mostTrials
    )
  )
    return undefined;
  let below = 0;
  for (let count = 0; count < trials; count++) {
    const ways = logGamma(trials + 1) - logGamma(count + 1) - logGamma(trials - count + 1);
    below += Math.exp(ways + count * Math.log(chance) + (trials - count) * Math.log1p(-chance));
    // A sum that equals the probability but for its last digits has reached it.
    if (below >= probability * (1 - 1e-12)) return count;
  }
  return trials;
}

/** The sum is made term by term, so that more would take long. */
const mostTrials = 1_000_000;
