import { meanOf, medianOf } from '../centre-line.ts';
import { type ChartAbsence, type ChartKind, nothingToDraw, noVariation } from '../chart-kind.ts';
import { between, limitsAround } from '../limits.ts';
import { meanMovingRange, movingRanges, rangeInSigmas } from '../moving-ranges.ts';
import { knownOnly } from '../observation.ts';
import { plotValues } from './run-line.ts';

/**
 * The g chart: how many cases went well between one rare event and the next.
 *
 * @input   value: a count of cases, 0 or more
 * @result  the median and limits in cases, never below 0
 * @absent  no value -> chart/too-few-points; a negative mean -> chart/not-above-zero
 * @source  Provost & Murray 2011 p.228; agrees with qicharts2 0.8.1 `g`
 * @rounds  never
 */
export const casesBetweenChart: ChartKind = {
  id: 'cases-between',
  title: 'g chart',
  centreName: 'median',
  source: 'Provost & Murray 2011 p.228',
  plot: plotValues,
  lines(baseline) {
    const values = knownOnly(plotValues(baseline));
    const mean = meanOf(values);
    const centre = medianOf(values);
    if (mean === undefined || centre === undefined) return nothingToDraw;
    if (mean < 0) return notAboveZero;
    const limits = limitsAround(mean, Math.sqrt(mean * (mean + 1)), between(0, Number.MAX_VALUE));
    return { centre, limitsAt: () => limits, withoutLimits: undefined };
  },
};

/**
 * The t chart: how long it was from one rare event to the next.
 *
 * @input   value: a time above 0
 * @result  centre and limits in the unit of the times, made where they are symmetrical and turned back, never below 0
 * @absent  a time of 0 or less -> chart/not-above-zero
 * @source  Montgomery; Provost & Murray 2011 p.231; agrees with qicharts2 0.8.1 `t`
 * @rounds  never
 */
export const timeBetweenChart: ChartKind = {
  id: 'time-between',
  title: 't chart',
  centreName: 'mean',
  source: 'Provost & Murray 2011 p.231',
  plot: plotValues,
  lines(baseline) {
    const values = plotValues(baseline);
    if (knownOnly(values).some((time) => time <= 0)) return notAboveZero;
    const even = values.map((time) => (time === undefined ? undefined : time ** (1 / power)));
    const middle = meanOf(knownOnly(even));
    if (middle === undefined) return nothingToDraw;
    const centre = middle ** power;
    const range = meanMovingRange(movingRanges(even), true);
    if (!range) return { centre, limitsAt: () => undefined, withoutLimits: noVariation };
    const limits = limitsAround(middle, range / rangeInSigmas, (value) => Math.max(0, value) ** power);
    return { centre, limitsAt: () => limits, withoutLimits: undefined };
  },
};

/** Times between events that come by chance are nearly normal after this root. */
const power = 3.6;

const notAboveZero: ChartAbsence = {
  code: 'chart/not-above-zero',
  message: 'The time between events must be above 0, and the number of cases not below 0.',
};
