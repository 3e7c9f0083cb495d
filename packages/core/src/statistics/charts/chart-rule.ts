import type { ControlLimits } from './limits.ts';

/** A point of one stretch of a chart as the rules see it. */
export interface RulePoint {
  readonly value: number | undefined;
  readonly centre: number;
  readonly limits: ControlLimits | undefined;
}

/** Points that together say that something other than chance is at work. */
export interface FoundSignal {
  /** The points that are flagged, in order; none where the stretch as a whole is the signal. */
  readonly points: readonly number[];
  /** Which way the numbers went; undefined where the signal points nowhere. */
  readonly direction: 'higher' | 'lower' | undefined;
  /** What was found, to follow the point or the first and last: `8 points in a row above the median`. */
  readonly finding: string;
}

/** One rule of a named set. */
export interface ChartRule {
  readonly id: string;
  readonly title: string;
  /** Whether it looks at each point by itself or at how points follow one another. */
  readonly looksAt: 'points' | 'runs';
  readonly find: (points: readonly RulePoint[], centreName: string) => readonly FoundSignal[];
}

/** On which side of the centre line a point lies: 1 above, -1 below, 0 on it; undefined where there is no value. */
export function sideOf({ value, centre }: RulePoint): -1 | 0 | 1 | undefined {
  if (value === undefined) return undefined;
  return value > centre ? 1 : value < centre ? -1 : 0;
}

/** The direction of a side. */
export function directionOf(side: -1 | 1): 'higher' | 'lower' {
  return side === 1 ? 'higher' : 'lower';
}
