import type { ChartKind } from '../chart-kind.ts';
import { between } from '../limits.ts';
import { quotientChart } from './quotient-chart.ts';

/**
 * The u chart, and Laney's u' chart for large denominators: how many events there are for so many people or days.
 *
 * @input   value: a count of events; denominator: people, days or the like, above 0
 * @result  centre and limits as events for each `per` of the denominator, never below 0; the limits follow the denominator of each point
 * @absent  negative counts -> chart/not-a-share; a point without denominator has no limits
 * @source  Provost & Murray 2011; Mohammed, Worthington & Woodall 2008; agrees with qicharts2 0.8.1 `u` and `up`
 * @rounds  never
 */
export function rateChart({ per, allowsOverdispersion }: RatesOptions): ChartKind {
  return quotientChart({
    id: allowsOverdispersion ? 'rates-prime' : 'rates',
    title: allowsOverdispersion ? 'u′ chart' : 'u chart',
    source: 'Provost & Murray 2011; Mohammed, Worthington & Woodall 2008, Qual Saf Health Care 17:137-145',
    per,
    sigmaOf: (centre, denominator) => (centre < 0 ? undefined : Math.sqrt(centre / denominator)),
    keep: between(0, Number.MAX_VALUE),
    allowsOverdispersion,
  });
}

/** What the rates are for each of, and whether they may vary by more than chance. */
export interface RatesOptions {
  /** 1,000 for a rate per 1,000. */
  readonly per: number;
  readonly allowsOverdispersion: boolean;
}
