import { difference, percentChange } from './change.ts';
import { absent, type Given, type Outcome } from './outcome.ts';

/** The change of a value since an earlier one, both ways. */
export interface ChangeSince {
  readonly previous: Given;
  readonly difference: Outcome<{ readonly value: number }>;
  readonly percent: Outcome<{ readonly value: number }>;
}

/**
 * The change of each value of a series since the one so many periods before: 1 for the previous period, 12 for the same month of last year.
 *
 * @input   series: values of periods that follow one another without a gap, a missing one said to be; lag: whole, 1 or more
 * @result  for each period the earlier value, the difference and the change in per cent
 * @absent  the first `lag` periods have nothing before them -> missing; each change as for `difference` and `percentChange`
 * @source  arithmetic
 * @rounds  never
 */
export function changesOverTime(series: readonly Given[], lag: number): readonly ChangeSince[] {
  const isLag = Number.isInteger(lag) && lag >= 1;
  return series.map((after, index) => {
    const previous = (isLag ? series[index - lag] : undefined) ?? 'missing';
    if (!isLag) {
      const none = absent('out-of-range', `the lag is ${lag}, and it must be a whole number above 0.`);
      return { previous, difference: none, percent: none };
    }
    return { previous, difference: difference(previous, after), percent: percentChange(previous, after) };
  });
}
