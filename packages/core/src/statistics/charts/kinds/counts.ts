import { meanOf } from '../centre-line.ts';
import { type ChartKind, nothingToDraw } from '../chart-kind.ts';
import { between, limitsAround } from '../limits.ts';
import { knownOnly } from '../observation.ts';
import { plotValues } from './run-line.ts';

/**
 * The c chart: counts of events where what they are out of hardly changes.
 *
 * @input   value: a count of events, 0 or more; the denominator is not used
 * @result  centre and limits in events, never below 0
 * @absent  no value -> chart/too-few-points; a negative mean -> chart/not-above-zero
 * @source  Provost & Murray 2011; Mohammed, Worthington & Woodall 2008; agrees with qicharts2 0.8.1 `c`
 * @rounds  never
 */
export const countChart: ChartKind = {
  id: 'counts',
  title: 'c chart',
  centreName: 'mean',
  source: 'Provost & Murray 2011; Mohammed, Worthington & Woodall 2008, Qual Saf Health Care 17:137-145',
  plot: plotValues,
  lines(baseline) {
    const centre = meanOf(knownOnly(plotValues(baseline)));
    if (centre === undefined) return nothingToDraw;
    if (centre < 0)
      return { code: 'chart/not-above-zero', message: 'Counts below 0 are no counts of events.' };
    const limits = limitsAround(centre, Math.sqrt(centre), between(0, Number.MAX_VALUE));
    return { centre, limitsAt: () => limits, withoutLimits: undefined };
  },
};
