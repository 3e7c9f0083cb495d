import { meanOf } from './centre-line.ts';

/** How far each value is from the one before; a missing value leaves out its two ranges. */
export function movingRanges(values: readonly (number | undefined)[]): readonly number[] {
  return values.flatMap((value, index) => {
    const before = values[index - 1];
    return value === undefined || before === undefined ? [] : [Math.abs(value - before)];
  });
}

/**
 * The mean of the moving ranges, with or without those that a single odd point made.
 *
 * @input   ranges: as `movingRanges` gives them; screened: leave out, once, the ranges of 3.267 times their mean and more
 * @result  the mean range, in the unit of the values
 * @absent  no ranges -> undefined
 * @source  Nelson 1982, J Qual Technol 14:172-173; agrees with NHSRplotthedots 0.2.2 and qicharts2 0.8.1
 * @rounds  never
 */
export function meanMovingRange(ranges: readonly number[], screened: boolean): number | undefined {
  const mean = meanOf(ranges);
  if (mean === undefined || mean === 0 || !screened) return mean;
  return meanOf(ranges.filter((range) => range < largestShare * mean));
}

/** The upper limit of a chart of moving ranges, as a share of their mean. */
export const largestShare = 3.267;

/** The mean moving range of a normal variable, in its standard deviations. */
export const rangeInSigmas = 1.128;
