import { roundToFigures } from '../rounding.ts';
import type { Extent } from './records.ts';

/** The two ends of the horizontal axis of a funnel plot. */
export interface AxisEnds {
  readonly from: number;
  readonly to: number;
}

/** How many points a limit of a funnel is drawn through. */
const pointsOfFunnel = 100;

/**
 * The ends of an axis that holds all denominators: from 0 where the largest is more than twice the smallest, else from a round number below.
 *
 * @input   the smallest and the largest denominator, above 0
 * @result  round numbers 5% beyond both
 * @absent  nothing; the callers keep to the input above
 * @source  agrees with PHEindicatormethods 2.1.0 `calculate_funnel_limits`, whose rounding fails from 100,000,000 on and here does not
 * @rounds  `from` down to one significant figure, `to` up to two
 */
export function axisEnds({ smallest, largest }: Extent): AxisEnds {
  const from = largest > 2 * smallest ? 0 : downTo(0.95 * smallest, 1);
  return { from, to: upTo(1.05 * largest, 2) };
}

/**
 * A hundred whole numbers between two ends, close together at the start and wider apart to the end, as a funnel bends.
 *
 * @input   the ends; ahead: how many steps beyond the last point the end is reached, 0 for at the last point
 * @result  rising whole numbers from `from`, or 1
 * @absent  nothing
 * @source  agrees with PHEindicatormethods 2.1.0 `calculate_funnel_limits`, which for ratios plans for one step more than it takes
 * @rounds  to whole numbers
 */
export function axisPoints({ from, to }: AxisEnds, ahead: number): readonly number[] {
  const points = [Math.max(1, from)];
  for (let left = pointsOfFunnel - 1 + ahead; points.length < pointsOfFunnel; left--) {
    const last = points.at(-1) ?? 1;
    points.push(Math.max(Math.round((to / last) ** (1 / left) * last), last + 1));
  }
  return points;
}

function upTo(value: number, figures: number): number {
  const step = stepOf(value, figures);
  return roundToFigures(Math.ceil(value / step) * step, 15);
}

function downTo(value: number, figures: number): number {
  const step = stepOf(value, figures);
  return roundToFigures(Math.floor(value / step) * step, 15);
}

/** The place value of the last of so many significant figures: 1,000 for 12,345 and two. */
function stepOf(value: number, figures: number): number {
  return 10 ** (Math.floor(Math.log10(value)) + 1 - figures);
}
