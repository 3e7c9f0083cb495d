import { type Confidence, ninetyFivePercent } from '../confidence.ts';
import { type Outcome, found } from '../outcome.ts';
import type { Random } from '../random.ts';
import { type WeightedLine, weightedFit } from '../weighted-fit.ts';
import { type Interval, limitsOfLine, limitsOnScale } from './normal-limits.ts';
import { type DeprivationGroup, type ReadGroup, readGroups } from './read-groups.ts';
import { scaleOf, type ValueKind } from './scale.ts';
import { simulatedLimits } from './simulated-limits.ts';

/** How unequal a value is across the whole range of deprivation. */
export interface SlopeIndex {
  /** The value of the least deprived end less that of the most deprived end, times `per`. */
  readonly slopeIndex: number;
  /** The value of the least deprived end over that of the most deprived end. */
  readonly relativeIndex: number;
  /** The value of the most deprived end. */
  readonly intercept: number;
  /** One for each level asked for; undefined where they need draws and no chance was given. */
  readonly limits: readonly InequalityLimits[] | undefined;
}

/** The intervals of both indices at one level. */
export interface InequalityLimits {
  readonly confidence: Confidence;
  readonly slopeIndex: Interval;
  readonly relativeIndex: Interval;
}

/** How a slope index is worked out. */
export interface SlopeIndexOptions {
  /** `rate` and `proportion` have errors that are symmetric on the logarithm and the log odds; `other` if not given. */
  readonly kind?: ValueKind;
  /** Lay the line through the logarithms or log odds; only for rates and proportions. */
  readonly isTransformed?: boolean;
  /** Multiplies the slope index: 100 for percentage points; below 0 for values where high is bad. 1 if not given. */
  readonly per?: number;
  /** How many groups there should be; the highest that is there if not given. */
  readonly groups?: number;
  readonly levels?: readonly Confidence[];
  /** Chance for the limits that have no formula, with how often it is drawn; 100,000 if not given. */
  readonly random?: Random;
  readonly draws?: number;
}

/**
 * The slope and the relative index of inequality: how a value rises or falls from the most to the least deprived.
 *
 * @input   groups: 5 to 100, each with its population and its value with 95% limits or a standard error
 * @result  both indices with their limits: by formula where the error of the line is normal, else from draws of `random`
 * @absent  fewer than 5 groups -> too-few; more than 100 -> out-of-range; a group not there -> does-not-match; population 0 -> zero-denominator; a
 *          proportion outside 0 to 1 -> out-of-range; a rate or proportion without a logarithm -> zero-numerator; negative; missing; suppressed
 * @source  Low & Low 2004, J Public Health 26:388-395; agrees with PHEindicatormethods 2.1.0 `phe_sii`: to 1e-9 for the indices, and for the
 *          limits within the chance of its 100,000 draws, which the formula here does without. It turns limits round for any `per` below 1
 *          on the transformed scale, where only one below 0 should
 * @rounds  never
 */
export function slopeIndexOfInequality(
  groups: readonly DeprivationGroup[],
  options: SlopeIndexOptions = {},
): Outcome<SlopeIndex> {
  const { kind = 'other', isTransformed = false, per = 1, levels = [ninetyFivePercent] } = options;
  const expected = options.groups ?? Math.max(0, ...groups.map(({ quantile }) => quantile));
  const read = readGroups(groups, kind, expected);
  if ('kind' in read) return read;
  const places = placesOf(read);
  const line = weightedFit(
    read.map(({ value, onScale }, index) => ({
      ...place(places, index),
      y: isTransformed ? onScale : value,
    })),
  );
  if (line === undefined)
    return { kind: 'absent', reason: 'too-few', message: 'the groups lie at one place.' };
  const { back } = scaleOf(isTransformed ? kind : 'other');
  const [most, least] = [back(line.intercept), back(line.intercept + line.slope)];
  const indices = turn({ slope: least - most, relative: least / most }, per);
  const limits = limitsOf(read, line, levels, options)?.map(({ confidence, slope, relative }) => ({
    confidence,
    slopeIndex: turnInterval(slope, (end) => end * per),
    relativeIndex: turnInterval(relative, (end) => (per < 0 ? 1 / end : end)),
  }));
  return found({ slopeIndex: indices.slope, relativeIndex: indices.relative, intercept: most, limits });
}

interface LineLimits {
  readonly confidence: Confidence;
  readonly slope: Interval;
  readonly relative: Interval;
}

function limitsOf(
  groups: readonly ReadGroup[],
  line: WeightedLine,
  levels: readonly Confidence[],
  { kind = 'other', isTransformed = false, random, draws = 100_000 }: SlopeIndexOptions,
): readonly LineLimits[] | undefined {
  const errors = groups.map(({ standardError }) => standardError);
  if (isTransformed) return levels.map((level) => limitsOnScale(line, errors, level, scaleOf(kind)));
  if (kind === 'other') return levels.map((level) => limitsOfLine(line, errors, level));
  return random && simulatedLimits(groups, line, levels, { scale: scaleOf(kind), random, draws });
}

/** Where each group lies between 0, the most deprived, and 1: the middle of its share of the population. */
function placesOf(groups: readonly ReadGroup[]): readonly { readonly x: number; readonly weight: number }[] {
  const all = groups.reduce((sum, { population }) => sum + population, 0);
  let before = 0;
  return groups.map(({ population }) => {
    const weight = population / all;
    const x = before + weight / 2;
    before += weight;
    return { x, weight };
  });
}

function place(places: readonly { readonly x: number; readonly weight: number }[], index: number) {
  return places[index] ?? { x: 0, weight: 0 };
}

function turn({ slope, relative }: { slope: number; relative: number }, per: number) {
  return { slope: slope * per, relative: per < 0 ? 1 / relative : relative };
}

function turnInterval({ lower, upper }: Interval, change: (end: number) => number): Interval {
  const ends = [change(lower), change(upper)];
  return { lower: Math.min(...ends), upper: Math.max(...ends) };
}
