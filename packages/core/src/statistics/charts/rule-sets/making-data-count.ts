import { individualsChart } from '../kinds/individuals.ts';
import { outsideLimits } from '../rules/outside-limits.ts';
import { shift } from '../rules/shift.ts';
import { trend } from '../rules/trend.ts';
import { twoOfThree } from '../rules/two-of-three.ts';
import type { ChartRuleSet } from './rule-set.ts';

/** How Making Data Count is read. */
export interface MakingDataCountOptions {
  /** Whether moving ranges that a single odd point made are left out: so the R package; the Excel tool keeps them. */
  readonly screened: boolean;
}

/** NHS England's Making Data Count: XmR limits at 2.66 mean moving ranges, 7 rising or falling, 2 of 3 near a limit, 7 on one side. */
export function makingDataCount({ screened }: MakingDataCountOptions): ChartRuleSet {
  return {
    id: 'making-data-count',
    title: 'XmR chart (Making Data Count)',
    kind: individualsChart({ factor: '2.66', screened }),
    minimumPoints: 12,
    rules: [
      outsideLimits,
      trend({ length: 7, onRepeat: 'breaks' }),
      twoOfThree({ countsOutside: false, allOnOneSide: true }),
      shift({ length: 7, onCentre: 'breaks' }),
    ],
    source:
      'NHS England, Making Data Count; agrees with NHSRplotthedots 0.2.2 (screened) and its Excel tool (not screened)',
  };
}
