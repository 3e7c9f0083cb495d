import { type ChartRule, directionOf, type RulePoint } from '../chart-rule.ts';

/** How long a trend is, and what a repeated value does to it. */
export interface TrendOptions {
  readonly length: number;
  /** `breaks`: the trend ends; `ignored`: the repeated value counts once. A missing value always ends it. */
  readonly onRepeat: 'breaks' | 'ignored';
}

/** So many points in a row, each higher than the one before, or each lower. */
/* @__NO_SIDE_EFFECTS__ */
export function trend({ length, onRepeat }: TrendOptions): ChartRule {
  return {
    id: 'trend',
    title: `${length} or more points in a row, all rising or all falling`,
    looksAt: 'runs',
    find: (points) =>
      monotoneRuns(points, onRepeat)
        .filter((run) => run.points.length >= length)
        .map((run) => ({
          points: run.points,
          direction: directionOf(run.side),
          finding: `${run.points.length} points in a row, each ${run.side === 1 ? 'higher' : 'lower'} than the one before`,
        })),
  };
}

interface Monotone {
  readonly side: -1 | 1;
  readonly points: number[];
}

/** Every run of rising or falling points; the turning point belongs to both runs it lies between. */
function monotoneRuns(points: readonly RulePoint[], onRepeat: TrendOptions['onRepeat']): readonly Monotone[] {
  const runs: Monotone[] = [];
  let open: Monotone | undefined;
  let last: { index: number; value: number } | undefined;
  points.forEach(({ value }, index) => {
    const before = last;
    if (value !== undefined && before?.value === value && onRepeat === 'ignored') return;
    last = value === undefined ? undefined : { index, value };
    if (value === undefined || before === undefined || before.value === value) open = undefined;
    else {
      const side = value > before.value ? 1 : -1;
      if (open?.side !== side) {
        open = { side, points: [before.index] };
        runs.push(open);
      }
      open.points.push(index);
    }
  });
  return runs;
}
