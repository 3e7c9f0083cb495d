import { medianLine } from '../kinds/run-line.ts';
import { shift } from '../rules/shift.ts';
import { trend } from '../rules/trend.ts';
import type { ChartRuleSet } from './rule-set.ts';

/** Public Health Scotland's run chart: a shift of 6, a trend of 5; a point on the median ends a shift, a repeated value a trend. */
export const phsRunChart: ChartRuleSet = {
  id: 'phs-run-chart',
  title: 'Run chart (Public Health Scotland)',
  kind: medianLine,
  minimumPoints: 10,
  rules: [shift({ length: 6, onCentre: 'breaks' }), trend({ length: 5, onRepeat: 'breaks' })],
  source:
    'Public Health Scotland, SPBAND run charts (runchart_flags); ten points: Perla, Provost & Murray 2011',
};

/**
 * The same lengths as Healthcare Improvement Scotland reads them, after Perla: a point on the median neither ends a shift nor counts,
 * and a repeated value counts once.
 */
export const hisRunChart: ChartRuleSet = {
  id: 'his-run-chart',
  title: 'Run chart (Healthcare Improvement Scotland)',
  kind: medianLine,
  minimumPoints: 10,
  rules: [shift({ length: 6, onCentre: 'ignored' }), trend({ length: 5, onRepeat: 'ignored' })],
  source: 'Perla, Provost & Murray 2011, BMJ Qual Saf 20:46-51; Healthcare Improvement Scotland, June 2017',
};
