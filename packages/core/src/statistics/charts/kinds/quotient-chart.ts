import { sumOf } from '../centre-line.ts';
import { type ChartAbsence, type ChartKind, nothingToDraw, noVariation } from '../chart-kind.ts';
import { limitsAround } from '../limits.ts';
import { meanMovingRange, movingRanges, rangeInSigmas } from '../moving-ranges.ts';
import { known, type Observation, quotientOf } from '../observation.ts';

/** What a chart of counts over denominators has of its own. */
export interface QuotientChart {
  readonly id: string;
  readonly title: string;
  readonly source: string;
  /** What the quotient is multiplied by: 100 for per cent, 1,000 for a rate per 1,000. */
  readonly per: number;
  /** The standard deviation of a quotient by chance alone; undefined where the centre is no possible one. */
  readonly sigmaOf: (centre: number, denominator: number) => number | undefined;
  readonly keep: (value: number) => number;
  /** Laney's: the limits are widened by how much more the points vary than chance would have them. */
  readonly allowsOverdispersion: boolean;
}

/** A chart of counts over denominators: the centre is all counts over all denominators. */
export function quotientChart(of: QuotientChart): ChartKind {
  return {
    id: of.id,
    title: of.title,
    centreName: 'mean',
    source: of.source,
    plot: (observations) =>
      observations.map((each) => {
        const quotient = quotientOf(each);
        return quotient === undefined ? undefined : known(quotient * of.per);
      }),
    lines(baseline) {
      const centre = totalQuotient(baseline);
      if (centre === undefined) return nothingToDraw;
      if (of.sigmaOf(centre, 1) === undefined) return notAShare;
      const widening = of.allowsOverdispersion ? wideningOf(baseline, centre, of) : 1;
      if (!widening)
        return { centre: centre * of.per, limitsAt: () => undefined, withoutLimits: noVariation };
      return {
        centre: centre * of.per,
        limitsAt({ denominator }) {
          const size = known(denominator);
          const sigma = size === undefined || size <= 0 ? undefined : of.sigmaOf(centre, size);
          if (sigma === undefined) return undefined;
          return limitsAround(centre, sigma * widening, (value) => of.keep(value) * of.per);
        },
        withoutLimits: undefined,
      };
    },
  };
}

/** All counts over all denominators of the observations that have both. */
export function totalQuotient(observations: readonly Observation[]): number | undefined {
  const whole = observations.filter((each) => quotientOf(each) !== undefined);
  const denominator = sumOf(whole.map((each) => each.denominator ?? 0));
  return quotientOf({ value: sumOf(whole.map(({ value }) => value ?? 0)), denominator });
}

const notAShare: ChartAbsence = {
  code: 'chart/not-a-share',
  message: 'The counts are not between 0 and their denominators, so there are no limits.',
};

/** Laney's factor: the mean moving range of the points in their own standard deviations, screened. */
function wideningOf(
  baseline: readonly Observation[],
  centre: number,
  { sigmaOf }: QuotientChart,
): number | undefined {
  const inSigmas = baseline.map((each) => {
    const quotient = quotientOf(each);
    const sigma = sigmaOf(centre, each.denominator ?? 0);
    return quotient === undefined || !sigma ? undefined : (quotient - centre) / sigma;
  });
  const range = meanMovingRange(movingRanges(inSigmas), true);
  return range === undefined ? undefined : range / rangeInSigmas;
}
