import type { ChartKind } from '../chart-kind.ts';
import { between } from '../limits.ts';
import { quotientChart } from './quotient-chart.ts';

/**
 * The p chart, and Laney's p' chart for large denominators: how many of the people meet a condition.
 *
 * @input   value: a count; denominator: how many people, above 0; 0 <= value <= denominator
 * @result  centre and limits as proportions times `per`, within 0 and `per`; the limits follow the denominator of each point
 * @absent  counts above their denominators -> chart/not-a-share; a point without denominator has no limits
 * @source  Provost & Murray 2011; Mohammed, Worthington & Woodall 2008; agrees with qicharts2 0.8.1 `p` and `pp`
 * @rounds  never
 */
export function proportionChart({ per, allowsOverdispersion }: ProportionsOptions): ChartKind {
  return quotientChart({
    id: allowsOverdispersion ? 'proportions-prime' : 'proportions',
    title: allowsOverdispersion ? 'p′ chart' : 'p chart',
    source: 'Provost & Murray 2011; Mohammed, Worthington & Woodall 2008, Qual Saf Health Care 17:137-145',
    per,
    sigmaOf: (centre, denominator) =>
      centre < 0 || centre > 1 ? undefined : Math.sqrt((centre * (1 - centre)) / denominator),
    keep: between(0, 1),
    allowsOverdispersion,
  });
}

/** How the proportions are shown and whether they may vary by more than chance. */
export interface ProportionsOptions {
  /** 1 for proportions, 100 for per cent. */
  readonly per: number;
  readonly allowsOverdispersion: boolean;
}
