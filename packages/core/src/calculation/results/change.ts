import type { Indicator, SeriesBreak } from '../../model/indicator.ts';
import { roundHalfAwayFromZero } from '../../statistics/rounding.ts';
import type { IndicatorResult, Reason } from './result.ts';

/** Which way a value went, in the sense of the indicator: `better` may well be a smaller number. */
export type ChangeDirection = 'better' | 'worse' | 'steady' | 'higher' | 'lower';

/** What became of a value since an earlier period, or why that must not be said. */
export type Change =
  | {
      readonly kind: 'compared';
      /** `higher` and `lower` where no value is better than another. */
      readonly direction: ChangeDirection;
      readonly difference: Difference;
      /** Whether the two intervals share a value; undefined where either value has none. */
      readonly intervalsOverlap: boolean | undefined;
    }
  | { readonly kind: 'refused'; readonly reason: Reason };

/** A difference between two unrounded values, and what it is measured in. */
export interface Difference {
  /** The second less the first. */
  readonly amount: number;
  readonly measuredIn: 'percentagePoints' | 'unit';
  /** The same in per cent of the first; undefined for percentages and where the first is 0. */
  readonly perCent: number | undefined;
}

/** The part of a result that is compared. */
export type ComparedValue = Pick<IndicatorResult, 'value' | 'status' | 'lower' | 'upper'>;

/**
 * The change from one period to another of the same indicator and area. It is refused across a break in the series, and where either
 * value is absent or not complete. A change that rounds to nothing at the printed decimals is `steady`.
 */
export function change(
  previous: ComparedValue,
  current: ComparedValue,
  definition: Pick<Partial<Indicator>, 'polarity' | 'unit' | 'decimals'>,
  breaksBetween: readonly Pick<SeriesBreak, 'reason'>[],
): Change {
  const [seriesBreak] = breaksBetween;
  if (seriesBreak) return refused('calc/break', `The series has a break: ${seriesBreak.reason}`);
  if (current.value === undefined || isAbsent(current))
    return refused('calc/no-value', 'There is no value for this period.');
  if (previous.value === undefined || isAbsent(previous)) {
    return refused('calc/no-value', 'There is no value for the period before.');
  }
  if (current.status === 'incomplete' || previous.status === 'incomplete') {
    const which = current.status === 'incomplete' ? 'This period' : 'The period before';
    return refused('calc/incomplete', `${which} is not complete.`);
  }
  const difference = differenceOf(previous.value, current.value, definition.unit);
  return {
    kind: 'compared',
    direction: directionOf(difference.amount, definition),
    difference,
    intervalsOverlap: intervalsOverlap(previous, current),
  };
}

/** The second value less the first: percentage points for percentages, the unit and per cent for all else. */
export function differenceOf(first: number, second: number, unit: string | undefined): Difference {
  const amount = second - first;
  if (isPercentage(unit)) return { amount, measuredIn: 'percentagePoints', perCent: undefined };
  return {
    amount,
    measuredIn: 'unit',
    perCent: first === 0 ? undefined : (amount / Math.abs(first)) * 100,
  };
}

/** Whether a unit is a percentage, so that differences are in percentage points. */
export function isPercentage(unit: string | undefined): boolean {
  const start = unit?.trim().toLowerCase() ?? '';
  return ['%', 'per cent', 'percent'].some((word) => start.startsWith(word));
}

/** Which way a difference points, by the polarity; `steady` when it rounds to nothing at the printed decimals. */
export function directionOf(
  amount: number,
  { polarity, decimals }: Pick<Partial<Indicator>, 'polarity' | 'decimals'>,
): ChangeDirection {
  const printed = decimals === undefined ? amount : roundHalfAwayFromZero(amount, decimals);
  if (printed === 0) return 'steady';
  if (polarity !== 'higherIsBetter' && polarity !== 'lowerIsBetter') return amount > 0 ? 'higher' : 'lower';
  return amount > 0 === (polarity === 'higherIsBetter') ? 'better' : 'worse';
}

function isAbsent({ status }: ComparedValue): boolean {
  return status === 'suppressed' || status === 'missing';
}

function intervalsOverlap(a: ComparedValue, b: ComparedValue): boolean | undefined {
  if (a.lower === undefined || a.upper === undefined || b.lower === undefined || b.upper === undefined) {
    return undefined;
  }
  return a.lower <= b.upper && b.lower <= a.upper;
}

function refused(code: string, message: string): Change {
  return { kind: 'refused', reason: { code, message } };
}
