import type { ChartRule, RulePoint } from '../chart-rule.ts';

/** So many points in a row in the third of the chart next to the centre line: less variation than the limits expect. */
/* @__NO_SIDE_EFFECTS__ */
export function innerThird({ length }: { readonly length: number }): ChartRule {
  return {
    id: 'inner-third',
    title: `${length} or more points in a row close to the centre line`,
    looksAt: 'runs',
    find(points, centreName) {
      const runs: number[][] = [];
      points.forEach((point, index) => {
        if (!isInner(point)) return;
        const open = runs.at(-1);
        if (open?.at(-1) === index - 1) open.push(index);
        else runs.push([index]);
      });
      return runs
        .filter((run) => run.length >= length)
        .map((run) => ({
          points: run,
          direction: undefined,
          finding: `${run.length} points in a row close to the ${centreName}, less variation than the limits expect`,
        }));
    },
  };
}

function isInner({ value, limits }: RulePoint): boolean {
  if (value === undefined || limits === undefined) return false;
  return value > limits.innerLower && value < limits.innerUpper;
}
