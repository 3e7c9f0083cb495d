import { meanOf, sumOf } from '../centre-line.ts';
import { type ChartKind, nothingToDraw, noVariation } from '../chart-kind.ts';
import { between, limitsAround } from '../limits.ts';
import { known, knownOnly, type Observation } from '../observation.ts';
import { plotValues } from './run-line.ts';

/** The measurements of one point of a chart as its mean, how many they are, and their standard deviation. */
export function summariseSubgroup(measurements: readonly (number | undefined)[]): Observation {
  const values = knownOnly(measurements);
  const mean = meanOf(values);
  if (mean === undefined || values.length < 2) return { value: mean, denominator: values.length };
  const squares = sumOf(values.map((value) => (value - mean) ** 2));
  return {
    value: mean,
    denominator: values.length,
    standardDeviation: Math.sqrt(squares / (values.length - 1)),
  };
}

/**
 * The X̄ chart: means of several measurements a point.
 *
 * @input   as `summariseSubgroup` gives them
 * @result  centre and limits in the unit of the measurements; the limits follow the size of each subgroup
 * @absent  no subgroup of two measurements or more, or none that vary -> a centre, and no limits
 * @source  Montgomery, factor A3; agrees with qicharts2 0.8.1 `xbar` for subgroups of one size
 * @rounds  never
 */
export const subgroupMeanChart: ChartKind = {
  id: 'subgroup-means',
  title: 'X̄ chart',
  centreName: 'mean',
  source: 'Montgomery, Introduction to Statistical Quality Control',
  plot: plotValues,
  lines(baseline) {
    const whole = baseline.filter(({ value }) => known(value) !== undefined);
    const size = sumOf(whole.map(sizeOf));
    if (size === 0) return nothingToDraw;
    const centre = sumOf(whole.map((each) => (each.value ?? 0) * sizeOf(each))) / size;
    const spread = meanOf(plotSpreads(baseline).filter((each) => each !== undefined));
    if (!spread) return { centre, limitsAt: () => undefined, withoutLimits: noVariation };
    return {
      centre,
      limitsAt: (each) =>
        sizeOf(each) < 2
          ? undefined
          : limitsAround(centre, spread / (biasOfSpread(sizeOf(each)) * Math.sqrt(sizeOf(each)))),
      withoutLimits: undefined,
    };
  },
};

/**
 * The S chart beside an X̄ chart: standard deviations of several measurements a point.
 *
 * @input   as `summariseSubgroup` gives them
 * @result  centre and limits in the unit of the measurements, never below 0; the limits follow the size of each subgroup
 * @absent  no subgroup of two measurements or more -> chart/too-few-points
 * @source  Montgomery, factors B3 and B4; agrees with qicharts2 0.8.1 `s` for subgroups of one size
 * @rounds  never
 */
export const subgroupSpreadChart: ChartKind = {
  id: 'subgroup-spreads',
  title: 'S chart',
  centreName: 'mean',
  source: 'Montgomery, Introduction to Statistical Quality Control',
  plot: plotSpreads,
  lines(baseline) {
    const centre = meanOf(plotSpreads(baseline).filter((each) => each !== undefined));
    if (centre === undefined) return nothingToDraw;
    return {
      centre,
      limitsAt(each) {
        if (sizeOf(each) < 2) return undefined;
        const bias = biasOfSpread(sizeOf(each));
        const sigma = (centre / bias) * Math.sqrt(Math.max(0, 1 - bias * bias));
        return limitsAround(centre, sigma, between(0, Number.MAX_VALUE));
      },
      withoutLimits: undefined,
    };
  },
};

function plotSpreads(observations: readonly Observation[]): readonly (number | undefined)[] {
  return observations.map(({ standardDeviation }) => known(standardDeviation));
}

function sizeOf({ denominator }: Observation): number {
  return Math.max(0, Math.floor(known(denominator) ?? 0));
}

/** Beyond this the bias of a standard deviation is nothing. */
const largestSubgroup = 10_000;

/** How much a standard deviation of few measurements is too small on average (c4), by c4(n) c4(n+1) = √((n-1)/n). */
function biasOfSpread(size: number): number {
  let bias = Math.sqrt(2 / Math.PI);
  for (let n = 2; n < Math.min(size, largestSubgroup); n++) bias = Math.sqrt((n - 1) / n) / bias;
  return bias;
}
