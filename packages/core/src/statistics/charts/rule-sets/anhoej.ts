import { medianLine } from '../kinds/run-line.ts';
import { unusuallyFewCrossings, unusuallyLongRun } from '../rules/anhoej-rules.ts';
import { outsideLimits } from '../rules/outside-limits.ts';
import type { ChartRuleSet } from './rule-set.ts';

/** Anhøj's rules: a run longer, or crossings fewer, than chance explains for so many points; with limits, a point outside them. */
export const anhoej: ChartRuleSet = {
  id: 'anhoej',
  title: 'Run chart (Anhøj)',
  kind: medianLine,
  minimumPoints: 10,
  rules: [outsideLimits, unusuallyLongRun, unusuallyFewCrossings],
  source: 'Anhøj & Olesen 2014, PLoS ONE 9:e113825',
};
