import { type Confidence, ninetyFivePercent } from '../confidence.ts';
import { absent, found, type Outcome } from '../outcome.ts';
import type { Random } from '../random.ts';
import { type WeightedLine, type WeightedPoint, weightedFit } from '../weighted-fit.ts';
import { type EndsLimits, type Interval, limitsOfLine, limitsOnScale } from './normal-limits.ts';
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
  /** Chance for the limits that have no formula, with how often it is drawn; 100,000 if not given, 1,000 to 10,000,000. */
  readonly random?: Random;
  readonly draws?: number;
}

/**
 * The slope and the relative index of inequality: how a value rises or falls from the most to the least deprived.
 *
 * @input   groups: 5 to 100, each once, with its population and its value with 95% limits or a standard error
 * @result  both indices with their limits: by formula where the error of the line is normal, else from draws of `random`
 * @absent  fewer than 5 groups -> too-few; more than 100 -> out-of-range; a group not there -> does-not-match; population 0 -> zero-denominator; a
 *          proportion outside 0 to 1 -> out-of-range; a rate or proportion without a logarithm -> zero-numerator; the most deprived end 0 -> zero-denominator; negative; missing; suppressed
 * @source  Low & Low 2004, J Public Health 26:388-395; agrees with PHEindicatormethods 2.1.0 `phe_sii`: to 1e-9 for the indices, and for the
 *          limits within the chance of its 100,000 draws, which the formula here does without. It turns limits round for any `per` below 1
 *          on the transformed scale, where only one below 0 should
 * @rounds  never
 */
export function slopeIndexOfInequality(
  groups: readonly DeprivationGroup[],
  options: SlopeIndexOptions = {},
): Outcome<SlopeIndex> {
  const { kind = 'other', isTransformed = false, per = 1, draws = 100_000 } = options;
  if (!(Number.isInteger(draws) && draws >= fewestDraws && draws <= mostDraws)) {
    return absent('out-of-range', `${draws} draws are not between ${fewestDraws} and ${mostDraws}.`);
  }
  if (isTransformed && kind === 'other') {
    return absent('out-of-range', 'only rates and proportions have a scale to be transformed to.');
  }
  const expected = options.groups ?? groups.reduce((most, { quantile }) => Math.max(most, quantile), 0);
  const read = readGroups(groups, kind, expected);
  if ('kind' in read) return read;
  const line = weightedFit(pointsOf(read, isTransformed));
  if (line === undefined) return absent('too-few', 'the groups lie at one place.');
  const { back } = scaleOf(isTransformed ? kind : 'other');
  const [most, least] = [back(line.intercept), back(line.intercept + line.slope)];
  if (most === 0) return absent('zero-denominator', 'the value of the most deprived end is 0.');
  const times = (difference: number) => difference * per;
  const turned = (quotient: number) => (per < 0 ? 1 / quotient : quotient);
  const limits = limitsOf(read, line, options)?.map(({ confidence, slope, relative }) => ({
    confidence,
    slopeIndex: changeEnds(slope, times),
    relativeIndex: changeEnds(relative, turned),
  }));
  const relativeIndex = turned(least / most);
  return found({ slopeIndex: times(least - most), relativeIndex, intercept: most, limits });
}

const fewestDraws = 1000;
const mostDraws = 10_000_000;

function limitsOf(
  groups: readonly ReadGroup[],
  line: WeightedLine,
  options: SlopeIndexOptions,
): readonly EndsLimits[] | undefined {
  const {
    kind = 'other',
    isTransformed = false,
    levels = [ninetyFivePercent],
    random,
    draws = 100_000,
  } = options;
  const errors = groups.map(({ standardError }) => standardError);
  if (isTransformed) return levels.map((level) => limitsOnScale(line, errors, level, scaleOf(kind)));
  if (kind === 'other') return levels.map((level) => limitsOfLine(line, errors, level));
  return random && simulatedLimits(groups, line, levels, { scale: scaleOf(kind), random, draws });
}

/** Each group lies between 0, the most deprived, and 1: at the middle of its share of the population. */
function pointsOf(groups: readonly ReadGroup[], isTransformed: boolean): readonly WeightedPoint[] {
  const all = groups.reduce((sum, { population }) => sum + population, 0);
  let before = 0;
  return groups.map(({ population, value, onScale }) => {
    const weight = population / all;
    const x = before + weight / 2;
    before += weight;
    return { x, y: isTransformed ? onScale : value, weight };
  });
}

/** An interval of changed ends, the lower first: a change may turn it round. */
function changeEnds({ lower, upper }: Interval, change: (end: number) => number): Interval {
  const [one, other] = [change(lower), change(upper)];
  return { lower: Math.min(one, other), upper: Math.max(one, other) };
}
