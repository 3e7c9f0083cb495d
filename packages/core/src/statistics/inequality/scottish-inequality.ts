import { type Confidence, ninetyFivePercent, upperTail } from '../confidence.ts';
import { studentQuantile } from '../distributions/student-quantile.ts';
import { readCount, readDivisor } from '../given.ts';
import { type Absent, absent, found, type Given, type Outcome } from '../outcome.ts';
import { weightedFit } from '../weighted-fit.ts';

/** The rate of the areas of one deprivation group, 1 the most deprived. */
export interface GroupRate {
  readonly quantile: number;
  readonly rate: Given;
  readonly population: Given;
}

/** A figure with its limits. */
export interface WithLimits {
  readonly value: number;
  readonly lower: number;
  readonly upper: number;
}

/** How unequal a rate is, in the measures that Scotland publishes. */
export interface ScottishInequality {
  /** The rate of the most deprived end less that of the least: positive where deprivation goes with more. */
  readonly slopeIndex: WithLimits;
  /** The slope index over the rate of all. */
  readonly relativeIndex: WithLimits;
  /** By how many per cent the most deprived lie above the rate of all: half the relative index. */
  readonly percentAboveAverage: WithLimits;
  /** The share of the rate, in per cent, that would go if all groups had the rate of the least deprived. */
  readonly attributableToDeprivation: number;
}

/** The distance between the most and the least deprived group. */
export interface InequalityRange {
  readonly difference: number;
  readonly quotient: number;
}

/**
 * The slope and relative index of inequality and the share attributable to deprivation, as Scotland publishes them.
 *
 * @input   groups: all quintiles (5) or deciles (10) with rate and population; overall: the rate of all; count: how many groups there should be
 * @result  positive where the most deprived have more; limits of Student's t distribution from how far the groups lie off the line
 * @absent  a group not there -> does-not-match; the overall rate or that of the least deprived 0 -> zero-denominator; fewer than 3 groups -> too-few;
 *          negative; missing; suppressed
 * @source  agrees with ScotPHO's `calculate_inequality_measures`
 * @rounds  never
 */
export function scottishInequality(
  groups: readonly GroupRate[],
  overall: Given,
  {
    count = 5,
    confidence = ninetyFivePercent,
  }: { readonly count?: number; readonly confidence?: Confidence } = {},
): Outcome<ScottishInequality> {
  const sorted = readRates(groups, count);
  if ('kind' in sorted) return sorted;
  const average = readDivisor(overall, 'the rate of all');
  if (typeof average !== 'number') return average;
  const least = sorted.at(-1)?.rate ?? 0;
  if (least === 0) return absent('zero-denominator', 'the rate of the least deprived group is 0.');
  const all = sorted.reduce((sum, { population }) => sum + population, 0);
  let before = 0;
  const line = weightedFit(
    sorted.map(({ rate, population }) => {
      const weight = population / all;
      before += weight;
      return { x: before - weight / 2, y: rate, weight };
    }),
  );
  const t = studentQuantile(upperTail(confidence.level), sorted.length - 2);
  if (line === undefined || t === undefined)
    return absent('too-few', 'an index of inequality needs 3 groups.');
  const halfWidth = t * line.slopeError;
  const scaled = (factor: number): WithLimits => ({
    value: -line.slope * factor,
    lower: (-line.slope - halfWidth) * factor,
    upper: (-line.slope + halfWidth) * factor,
  });
  const excess = sorted.reduce(
    (sum, { rate, population }) => sum + (rate / least - 1) * (population / all),
    0,
  );
  return found({
    slopeIndex: scaled(1),
    relativeIndex: scaled(1 / average),
    percentAboveAverage: scaled(50 / average),
    attributableToDeprivation: excess === -1 ? 0 : (excess / (excess + 1)) * 100,
  });
}

/**
 * How far the most deprived group lies from the least: the difference and the quotient of their rates.
 *
 * @input   most, least: the rates of the two groups at the ends, 0 or more
 * @result  most less least; most over least
 * @absent  the rate of the least deprived 0 -> zero-denominator; negative; missing; suppressed
 * @source  agrees with ScotPHO's `calculate_inequality_measures`
 * @rounds  never
 */
export function inequalityRange(most: Given, least: Given): Outcome<InequalityRange> {
  const high = readCount(most, 'the rate of the most deprived group');
  if (typeof high !== 'number') return high;
  const low = readDivisor(least, 'the rate of the least deprived group');
  if (typeof low !== 'number') return low;
  return found({ difference: high - low, quotient: high / low });
}

function readRates(
  groups: readonly GroupRate[],
  count: number,
): readonly { readonly rate: number; readonly population: number }[] | Absent {
  const sorted = [...groups].sort((a, b) => a.quantile - b.quantile);
  if (sorted.length !== count || sorted.some(({ quantile }, index) => quantile !== index + 1)) {
    return absent('does-not-match', `an index of inequality needs each group from 1 to ${count} once.`);
  }
  const read: { rate: number; population: number }[] = [];
  for (const group of sorted) {
    const rate = readCount(group.rate, 'a rate');
    if (typeof rate !== 'number') return rate;
    const population = readDivisor(group.population, 'a population');
    if (typeof population !== 'number') return population;
    read.push({ rate, population });
  }
  return read;
}
