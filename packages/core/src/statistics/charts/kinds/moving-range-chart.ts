import { meanOf } from '../centre-line.ts';
import { type ChartKind, nothingToDraw } from '../chart-kind.ts';
import { largestShare, movingRanges } from '../moving-ranges.ts';
import { plotValues } from './run-line.ts';

/**
 * The moving ranges beside an XmR chart: how far each value is from the one before.
 *
 * @input   value: any number; the denominator is not used
 * @result  centre and limits in the unit of the values; the lower limits are 0
 * @absent  fewer than two neighbouring values -> chart/too-few-points
 * @source  Provost & Murray 2011 p.155; agrees with qicharts2 0.8.1 `mr`, which draws the near limit at two thirds of the upper limit
 * @rounds  never
 */
export const movingRangeChart: ChartKind = {
  id: 'moving-ranges',
  title: 'Moving range chart',
  centreName: 'mean',
  source: 'Provost & Murray 2011 p.155',
  neighboursDepend: true,
  plot(observations) {
    const values = plotValues(observations);
    return values.map((value, index) => movingRanges([values[index - 1], value])[0]);
  },
  lines(baseline) {
    const centre = meanOf(movingRanges(plotValues(baseline)));
    if (centre === undefined) return nothingToDraw;
    const upper = largestShare * centre;
    const limits = {
      lower: 0,
      upper,
      nearLower: 0,
      nearUpper: (upper * 2) / 3,
      innerLower: 0,
      innerUpper: centre + (upper - centre) / 3,
    };
    return { centre, limitsAt: () => limits, withoutLimits: undefined };
  },
};
