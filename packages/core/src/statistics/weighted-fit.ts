import { sumOf } from './sum-of.ts';

/** A point that a line is laid through, with how much it counts. */
export interface WeightedPoint {
  readonly x: number;
  readonly y: number;
  readonly weight: number;
}

/** A line and how well it is known. */
export interface WeightedLine {
  readonly intercept: number;
  readonly slope: number;
  /** The standard error of the slope from what the points lie off the line; 0 for two points. */
  readonly slopeError: number;
  /** The share of each point's y that goes into the slope: the slope is the sum of these times y. */
  readonly slopeWeights: readonly number[];
  /** The share of each point's y that goes into the intercept. */
  readonly interceptWeights: readonly number[];
}

/**
 * The straight line that lies nearest to points, squares of distances counted by weight.
 *
 * @input   points with finite coordinates and weights above 0, at two places or more
 * @result  intercept and slope, the slope's standard error, and the linear form of both
 * @absent  all points at one place, or none -> undefined
 * @source  weighted least squares; agrees with R 4.2.2 `lm`
 * @rounds  never
 */
export function weightedFit(points: readonly WeightedPoint[]): WeightedLine | undefined {
  const weight = sumOf(points.map((point) => point.weight));
  const meanX = sumOf(points.map((point) => point.weight * point.x)) / weight;
  const spread = sumOf(points.map((point) => point.weight * (point.x - meanX) ** 2));
  if (!(spread > 0)) return undefined;
  const slopeWeights = points.map((point) => (point.weight * (point.x - meanX)) / spread);
  const interceptWeights = points.map(
    (point, index) => point.weight / weight - meanX * (slopeWeights[index] ?? 0),
  );
  const meanY = sumOf(points.map((point) => point.weight * point.y)) / weight;
  const slope = sumOf(points.map((point, index) => (slopeWeights[index] ?? 0) * (point.y - meanY)));
  const intercept = meanY - slope * meanX;
  const misses = sumOf(points.map(({ x, y, weight: w }) => w * (y - intercept - slope * x) ** 2));
  const degrees = points.length - 2;
  const slopeError = degrees > 0 ? Math.sqrt(misses / degrees / spread) : 0;
  return { intercept, slope, slopeError, slopeWeights, interceptWeights };
}
