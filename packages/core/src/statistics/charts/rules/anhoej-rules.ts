import { countAnhoej, usefulRuns } from '../anhoej-counts.ts';
import { type ChartRule, directionOf } from '../chart-rule.ts';

/** A run on one side of the centre line longer than chance explains for so many points. */
export const unusuallyLongRun: ChartRule = {
  id: 'unusually-long-run',
  title: 'A run on one side of the centre line longer than chance explains',
  looksAt: 'runs',
  find(points, centreName) {
    const counts = countAnhoej(points);
    if (counts === undefined) return [];
    return usefulRuns(points)
      .filter((run) => run.points.length > counts.longestRunAllowed)
      .map((run) => ({
        points: run.points,
        direction: directionOf(run.side),
        finding: `${run.points.length} points in a row ${run.side === 1 ? 'above' : 'below'} the ${centreName}, where chance explains ${counts.longestRunAllowed}`,
      }));
  },
};

/** The centre line is crossed less often than chance would have it. */
export const unusuallyFewCrossings: ChartRule = {
  id: 'unusually-few-crossings',
  title: 'The centre line crossed less often than chance would have it',
  looksAt: 'runs',
  find(points, centreName) {
    const counts = countAnhoej(points);
    if (counts === undefined || counts.crossings >= counts.crossingsExpected) return [];
    const finding = `the ${centreName} is crossed ${counts.crossings} ${counts.crossings === 1 ? 'time' : 'times'}, where chance expects at least ${counts.crossingsExpected}`;
    return [{ points: [], direction: undefined, finding }];
  },
};
