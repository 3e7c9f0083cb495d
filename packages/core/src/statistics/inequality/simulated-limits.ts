import { type Confidence, upperTail } from '../confidence.ts';
import { normalQuantile } from '../distributions/normal-quantile.ts';
import type { Random } from '../random.ts';
import type { WeightedLine } from '../weighted-fit.ts';
import type { EndsLimits, Interval } from './normal-limits.ts';
import type { ReadGroup } from './read-groups.ts';
import type { Scale } from './scale.ts';

/**
 * The limits of a line through values whose errors are normal on another scale than their own, from draws.
 *
 * @input   groups with values and errors on the scale; line: the fit of the values; draws: 1,000 or more; random: the chance to draw with
 * @result  the draws that leave out the outer shares on either side, of the slope and of the quotient of the ends
 * @absent  nothing
 * @source  Low & Low 2004; as PHEindicatormethods 2.1.0 `phe_sii` does it, with other random numbers
 * @rounds  never
 */
export function simulatedLimits(
  groups: readonly ReadGroup[],
  line: WeightedLine,
  levels: readonly Confidence[],
  { scale, random, draws }: Simulation,
): readonly EndsLimits[] {
  const slopes = new Float64Array(draws);
  const relatives = new Float64Array(draws);
  for (let draw = 0; draw < draws; draw++) {
    let [slope, intercept] = [0, 0];
    for (const [index, { onScale, standardError }] of groups.entries()) {
      const value = scale.back(onScale + standardError * (normalQuantile(random()) ?? 0));
      slope += (line.slopeWeights[index] ?? 0) * value;
      intercept += (line.interceptWeights[index] ?? 0) * value;
    }
    slopes[draw] = slope;
    relatives[draw] = (intercept + slope) / intercept;
  }
  slopes.sort();
  relatives.sort();
  return levels.map((confidence) => ({
    confidence,
    slope: within(slopes, confidence),
    relative: within(relatives, confidence),
  }));
}

interface Simulation {
  readonly scale: Scale;
  readonly random: Random;
  readonly draws: number;
}

function within(sorted: Float64Array, { level }: Confidence): Interval {
  const at = (share: number) => sorted[Math.max(0, Math.round(sorted.length * share) - 1)] ?? 0;
  return { lower: at(1 - upperTail(level)), upper: at(upperTail(level)) };
}
