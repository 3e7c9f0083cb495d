import type { Confidence } from '../confidence.ts';
import type { WeightedLine } from '../weighted-fit.ts';
import type { Scale } from './scale.ts';

/** Two ends of an interval. */
export interface Interval {
  readonly lower: number;
  readonly upper: number;
}

/** The intervals of the slope and of the quotient of the ends of a line. */
export interface EndsLimits {
  readonly confidence: Confidence;
  readonly slope: Interval;
  readonly relative: Interval;
}

/**
 * The limits of a line whose points have normal errors: of its slope, and of its value at 1 over its value at 0.
 *
 * @input   line; errors: the standard error of each point
 * @result  slope -+ z standard errors; the quotient by Fieller's theorem
 * @absent  nothing; where the value at 0 is not known apart from 0, the quotient's limits are its own value
 * @source  the normal theory that PHEindicatormethods 2.1.0 `phe_sii` draws at random; Fieller 1954, JRSS B 16:175-185
 * @rounds  never
 */
export function limitsOfLine(
  line: WeightedLine,
  errors: readonly number[],
  confidence: Confidence,
): EndsLimits {
  const halfWidth = confidence.z * Math.sqrt(covariance(line.slopeWeights, line.slopeWeights, errors));
  const slope = { lower: line.slope - halfWidth, upper: line.slope + halfWidth };
  const atZero = line.interceptWeights;
  const atOne = atZero.map((weight, index) => weight + (line.slopeWeights[index] ?? 0));
  const means = { zero: line.intercept, one: line.intercept + line.slope };
  const square = confidence.z ** 2;
  const a = means.zero ** 2 - square * covariance(atZero, atZero, errors);
  const b = means.zero * means.one - square * covariance(atZero, atOne, errors);
  const c = means.one ** 2 - square * covariance(atOne, atOne, errors);
  const root = Math.sqrt(Math.max(0, b * b - a * c));
  const relative = a > 0 ? { lower: (b - root) / a, upper: (b + root) / a } : atBest(means);
  return { confidence, slope, relative };
}

/**
 * The limits of a line laid through logarithms or log odds, brought back to the values: the line turns about its middle.
 *
 * @input   line and errors on the scale
 * @result  limits of the difference and of the quotient of the two ends, as values
 * @absent  nothing
 * @source  as above
 * @rounds  never
 */
export function limitsOnScale(
  line: WeightedLine,
  errors: readonly number[],
  confidence: Confidence,
  { back }: Scale,
): EndsLimits {
  const halfWidth = confidence.z * Math.sqrt(covariance(line.slopeWeights, line.slopeWeights, errors));
  const middle = line.intercept + line.slope / 2;
  const [low, high] = [line.slope - halfWidth, line.slope + halfWidth].map((slope) => ({
    most: back(middle - slope / 2),
    least: back(middle + slope / 2),
  })) as [Ends, Ends];
  return {
    confidence,
    slope: { lower: low.least - low.most, upper: high.least - high.most },
    relative: { lower: low.least / low.most, upper: high.least / high.most },
  };
}

interface Ends {
  readonly most: number;
  readonly least: number;
}

function covariance(one: readonly number[], other: readonly number[], errors: readonly number[]): number {
  return errors.reduce(
    (sum, error, index) => sum + (one[index] ?? 0) * (other[index] ?? 0) * error * error,
    0,
  );
}

function atBest({ zero, one }: { readonly zero: number; readonly one: number }): Interval {
  const quotient = zero === 0 ? 1 : one / zero;
  return { lower: quotient, upper: quotient };
}
