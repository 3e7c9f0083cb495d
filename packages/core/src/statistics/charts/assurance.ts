import type { ChartPolarity } from './chart.ts';
import type { ControlLimits } from './limits.ts';

/** Whether a process as it is will meet a target: every time, never, or by chance. */
export type Assurance = 'consistently-meets' | 'consistently-misses' | 'by-chance';

/**
 * What the control limits say about a target: a target outside them is met, or missed, every time until the process changes.
 *
 * @input   limits: of the latest stretch; target: in the unit of the chart
 * @result  a word; a target on a limit is met by chance
 * @absent  no target, or no value is better than another -> undefined
 * @source  NHS England, Making Data Count; agrees with NHSRplotthedots 0.2.2 `assurance_type`
 * @rounds  never
 */
export function assuranceOf(
  { lower, upper }: ControlLimits,
  target: number | undefined,
  polarity: ChartPolarity | undefined,
): Assurance | undefined {
  if (target === undefined || (polarity !== 'higherIsBetter' && polarity !== 'lowerIsBetter'))
    return undefined;
  if (target >= lower && target <= upper) return 'by-chance';
  return target > upper === (polarity === 'higherIsBetter') ? 'consistently-misses' : 'consistently-meets';
}
