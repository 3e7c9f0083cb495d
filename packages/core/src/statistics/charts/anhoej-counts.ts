import { binomialQuantile } from '../distributions/binomial-quantile.ts';
import { type RulePoint, sideOf } from './chart-rule.ts';
import { runsOnOneSide, type SideRun } from './rules/shift.ts';

/** What the Anhøj rules count in a stretch of a chart, and what chance allows. */
export interface AnhoejCounts {
  /** Points that are not on the centre line. */
  readonly useful: number;
  readonly longestRun: number;
  /** The longest run that chance explains. */
  readonly longestRunAllowed: number;
  readonly crossings: number;
  /** The fewest crossings that chance explains. */
  readonly crossingsExpected: number;
}

/**
 * The longest run on one side of the centre line and how often the line is crossed, with what chance allows.
 *
 * @input   points: in order; missing values and points on the centre line are left out
 * @result  counts of points and of crossings
 * @absent  no useful point -> undefined
 * @source  Anhøj & Olesen 2014, PLoS ONE 9:e113825; agrees with qicharts2 0.8.1
 * @rounds  the longest run allowed is round(log2(useful)) + 3
 */
export function countAnhoej(points: readonly RulePoint[]): AnhoejCounts | undefined {
  const runs = usefulRuns(points);
  const useful = runs.reduce((total, run) => total + run.points.length, 0);
  if (useful === 0) return undefined;
  return {
    useful,
    longestRun: runs.reduce((longest, run) => Math.max(longest, run.points.length), 0),
    longestRunAllowed: Math.round(Math.log2(useful)) + 3,
    crossings: runs.length - 1,
    crossingsExpected: binomialQuantile(0.05, useful - 1, 0.5) ?? 0,
  };
}

/** The runs of useful points; their indices are those of the points given. */
export function usefulRuns(points: readonly RulePoint[]): readonly SideRun[] {
  const there = points.flatMap((point, index) => (sideOf(point) === undefined ? [] : [{ point, index }]));
  return runsOnOneSide(
    there.map(({ point }) => point),
    'ignored',
  ).map((run) => ({ side: run.side, points: run.points.map((at) => there[at]?.index ?? at) }));
}
