import { type ChartRule, directionOf, type RulePoint, sideOf } from '../chart-rule.ts';

/** How long a shift is, and what a point on the centre line does to it. */
export interface ShiftOptions {
  readonly length: number;
  /** `breaks`: the run ends; `ignored`: it neither ends the run nor counts. A missing value always ends it. */
  readonly onCentre: 'breaks' | 'ignored';
}

/** So many points in a row on one side of the centre line. */
/* @__NO_SIDE_EFFECTS__ */
export function shift({ length, onCentre }: ShiftOptions): ChartRule {
  return {
    id: 'shift',
    title: `${length} or more points in a row on one side of the centre line`,
    looksAt: 'runs',
    find: (points, centreName) =>
      runsOnOneSide(points, onCentre)
        .filter((run) => run.points.length >= length)
        .map((run) => ({
          points: run.points,
          direction: directionOf(run.side),
          finding: `${run.points.length} points in a row ${run.side === 1 ? 'above' : 'below'} the ${centreName}`,
        })),
  };
}

/** Points in a row on one side. */
export interface SideRun {
  readonly side: -1 | 1;
  readonly points: readonly number[];
}

/** Every run of points on one side of the centre line, in order. */
export function runsOnOneSide(
  points: readonly RulePoint[],
  onCentre: ShiftOptions['onCentre'],
): readonly SideRun[] {
  const runs: { side: -1 | 1; points: number[] }[] = [];
  let open: { side: -1 | 1; points: number[] } | undefined;
  points.forEach((point, index) => {
    const side = sideOf(point);
    if (side === 0 && onCentre === 'ignored') return;
    if (side === undefined || side === 0) open = undefined;
    else if (open?.side === side) open.points.push(index);
    else {
      open = { side, points: [index] };
      runs.push(open);
    }
  });
  return runs;
}
