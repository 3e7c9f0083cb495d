import { individualsChart } from '../kinds/individuals.ts';
import { innerThird } from '../rules/inner-third.ts';
import { outsideLimits } from '../rules/outside-limits.ts';
import { shift } from '../rules/shift.ts';
import { trend } from '../rules/trend.ts';
import { twoOfThree } from '../rules/two-of-three.ts';
import type { ChartRuleSet } from './rule-set.ts';

/**
 * Public Health Scotland's control chart: outside the limits, a shift of 8, a trend of 6, two of three in the outer third, 15 in the
 * inner third. Its pages give no least number of points; that of Making Data Count is used.
 */
export const phsControlChart: ChartRuleSet = {
  id: 'phs-control-chart',
  title: 'Control chart (Public Health Scotland)',
  kind: /* @__PURE__ */ individualsChart({ factor: 'exact', screened: false }),
  minimumPoints: 12,
  rules: [
    outsideLimits,
    shift({ length: 8, onCentre: 'breaks' }),
    trend({ length: 6, onRepeat: 'breaks' }),
    twoOfThree({ countsOutside: true, allOnOneSide: false }),
    innerThird({ length: 15 }),
  ],
  source: 'Public Health Scotland, SPBAND control charts',
};
