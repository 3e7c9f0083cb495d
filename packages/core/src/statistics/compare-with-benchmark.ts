/** Which way of a measure is good; `neither` where a difference is neither better nor worse. */
export type GoodDirection = 'high' | 'low' | 'neither';

/** How an area stands against a benchmark. */
export type Standing = 'better' | 'worse' | 'not different' | 'no comparison';

/**
 * How an area stands against a benchmark, judged by the area's own interval.
 *
 * @input   the limits of the area's interval; benchmark: a value, taken as known; good: which way is good
 * @result  `not different` where the benchmark lies within the limits or on one; else better or worse
 * @absent  a limit or the benchmark missing, or no way good -> `no comparison`
 * @source  ScotPHO profiles; Fingertips does the same. The interval of the benchmark plays no part
 * @rounds  never; compare what is published by rounding all three alike before
 */
export function compareWithBenchmark(
  { lower, upper }: { readonly lower: number | undefined; readonly upper: number | undefined },
  benchmark: number | undefined,
  good: GoodDirection,
): Standing {
  const isKnown = [lower, upper, benchmark].every((number) => Number.isFinite(number));
  if (good === 'neither' || !isKnown || lower === undefined || upper === undefined || benchmark === undefined)
    return 'no comparison';
  if (benchmark >= lower && benchmark <= upper) return 'not different';
  return lower > benchmark === (good === 'high') ? 'better' : 'worse';
}
