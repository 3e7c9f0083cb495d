import { type ChartKind, nothingToDraw, noVariation } from '../chart-kind.ts';
import { limitsAround } from '../limits.ts';
import { meanMovingRange } from '../moving-ranges.ts';
import { known, quotientOf } from '../observation.ts';
import { totalQuotient } from './quotient-chart.ts';

/**
 * The I′ chart: measurements over denominators that differ, with limits that follow the denominator.
 *
 * @input   value: a total; denominator: what it is over, above 0
 * @result  centre (all totals over all denominators) and limits in the unit of the quotient
 * @absent  fewer than two neighbouring values, or no variation -> a centre, and no limits
 * @source  Taylor 2017, normalised I chart; agrees with qicharts2 0.8.1 `ip`
 * @rounds  never
 */
export const weightedIndividualsChart: ChartKind = {
  id: 'weighted-individuals',
  title: 'I′ chart',
  centreName: 'mean',
  source: 'Taylor 2017, Normalized individuals (I-N) chart',
  plot: (observations) => observations.map(quotientOf),
  lines(baseline) {
    const centre = totalQuotient(baseline);
    if (centre === undefined) return nothingToDraw;
    const ranges = baseline.flatMap((each, index) => {
      const value = quotientOf(each);
      const before = baseline[index - 1];
      const previous = before && quotientOf(before);
      if (value === undefined || previous === undefined) return [];
      const spread = 1 / (each.denominator ?? 0) + 1 / (before?.denominator ?? 0);
      return [(Math.sqrt(Math.PI / 2) * Math.abs(value - previous)) / Math.sqrt(spread)];
    });
    const sigma = meanMovingRange(ranges, true);
    if (!sigma) return { centre, limitsAt: () => undefined, withoutLimits: noVariation };
    return {
      centre,
      limitsAt({ denominator }) {
        const size = known(denominator);
        return size === undefined || size <= 0 ? undefined : limitsAround(centre, sigma / Math.sqrt(size));
      },
      withoutLimits: undefined,
    };
  },
};
