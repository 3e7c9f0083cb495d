import { type ChartRule, directionOf, type RulePoint, sideOf } from '../chart-rule.ts';

/** What counts as close to a limit, and what the third point must do. */
export interface TwoOfThreeOptions {
  /** Whether a point beyond the limit counts as close to it. */
  readonly countsOutside: boolean;
  /** Whether all three points must be on the same side of the centre line. */
  readonly allOnOneSide: boolean;
}

/** Two of three points in a row close to the same control limit, in its outer third. */
/* @__NO_SIDE_EFFECTS__ */
export function twoOfThree(options: TwoOfThreeOptions): ChartRule {
  return {
    id: 'two-of-three',
    title: 'Two of three points in a row close to the same control limit',
    looksAt: 'runs',
    find: (points) =>
      [1 as const, -1 as const]
        .flatMap((side) => clusters(points, side, options))
        .sort((a, b) => (a.points[0] ?? 0) - (b.points[0] ?? 0)),
  };
}

function clusters(points: readonly RulePoint[], side: -1 | 1, options: TwoOfThreeOptions) {
  const found: { last: number; close: Set<number> }[] = [];
  for (let first = 0; first + 2 < points.length; first++) {
    const three = [first, first + 1, first + 2].map((index) => ({ index, point: points[index] }));
    const close = three
      .filter(({ point }) => point && isClose(point, side, options))
      .map(({ index }) => index);
    const stays = !options.allOnOneSide || three.every(({ point }) => point && sideOf(point) === side);
    if (close.length < 2 || !stays) continue;
    const previous = found.at(-1);
    if (previous && previous.last >= first) {
      previous.last = first + 2;
      for (const index of close) previous.close.add(index);
    } else found.push({ last: first + 2, close: new Set(close) });
  }
  return found.map(({ close }) => ({
    points: [...close].sort((a, b) => a - b),
    direction: directionOf(side),
    finding: `${close.size} points close to the ${side === 1 ? 'upper' : 'lower'} control limit`,
  }));
}

function isClose({ value, limits }: RulePoint, side: -1 | 1, { countsOutside }: TwoOfThreeOptions): boolean {
  if (value === undefined || limits === undefined) return false;
  return side === 1
    ? value > limits.nearUpper && (countsOutside || value <= limits.upper)
    : value < limits.nearLower && (countsOutside || value >= limits.lower);
}
