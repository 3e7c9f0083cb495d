import type { ChartRule, FoundSignal } from '../chart-rule.ts';

/** A point beyond a control limit; a point on the limit is inside. */
export const outsideLimits: ChartRule = {
  id: 'outside-limits',
  title: 'A point outside the control limits',
  looksAt: 'points',
  find: (points) =>
    points.flatMap(({ value, limits }, index): readonly FoundSignal[] => {
      if (value === undefined || limits === undefined) return [];
      if (value > limits.upper) {
        return [{ points: [index], direction: 'higher', finding: 'above the upper control limit' }];
      }
      if (value < limits.lower) {
        return [{ points: [index], direction: 'lower', finding: 'below the lower control limit' }];
      }
      return [];
    }),
};
