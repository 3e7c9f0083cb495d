import type { Months } from '../periods/months.ts';
import type { DisclosurePolicy } from './disclosure-policy.ts';
import { boundariesOf, haveCommonMonths } from './period-sums.ts';
import { add, addBothWays, addStep, type TimeStep, type TimeSteps, wayFrom } from './time-steps.ts';

/** A count of one area over a run of months. */
export interface CountOverTime {
  readonly id: string;
  readonly months: Months;
  readonly count: number | undefined;
  /** Not to be known: it is small, or goes so that a small one cannot be worked out. */
  readonly isHidden: boolean;
  /** Printed, unless it is hidden. */
  readonly isPrinted: boolean;
}

/**
 * The printed counts of an area that must go because a hidden one follows from them over time: the lowest of each way that leads there.
 *
 * A count over months is a step from where they begin to where they end. A hidden one follows from those that are shown exactly where
 * they lead from its end back to its beginning: the year back, then a quarter on, and so on. A hidden count that is as low as it can be
 * is a step too, but only onwards: it closes a way for those whose sum can be nothing but its least.
 */
export function suppressOverTime(
  counts: readonly CountOverTime[],
  policy: Pick<DisclosurePolicy, 'zeros'>,
): readonly string[] {
  if (!counts.some(({ isHidden }) => isHidden) || !haveCommonMonths(counts)) return [];
  const steps = stepsOf(counts, policy);
  const hidden = counts.filter(({ isHidden }) => isHidden);
  const gone: string[] = [];
  for (let count = hidden.pop(); count !== undefined; count = hidden.pop()) {
    const { first, last } = count.months;
    for (;;) {
      const back = wayFrom(last + 1, first, steps);
      if (back === undefined || wayFrom(first, last + 1, steps) === undefined) break;
      const lowest = lowestOf(back);
      if (lowest === undefined) break;
      gone.push(lowest.id);
      hidden.push({ ...lowest, isHidden: true });
      remove(lowest, steps, policy);
    }
  }
  return gone;
}

function stepsOf(
  counts: readonly CountOverTime[],
  policy: Pick<DisclosurePolicy, 'zeros'>,
): TimeSteps<CountOverTime> {
  const steps: TimeSteps<CountOverTime> = { onwards: new Map(), backwards: new Map() };
  const bounds = boundariesOf(counts);
  const after = new Map(bounds.map((bound, at) => [bound, bounds[at + 1]]));
  for (const count of counts) {
    const { first, last } = count.months;
    if (count.isPrinted && !count.isHidden && count.count !== undefined) {
      addBothWays(steps, count.months, count);
    } else if (count.count !== undefined && count.count <= leastOf(count, policy)) {
      addStep(steps, first, last + 1, undefined);
    } else if (isMissing(count) && after.get(first) === last + 1) {
      // A total so far is without it, and a reader knows that.
      addBothWays(steps, count.months, undefined);
    }
  }
  const heights = heightsOf(counts);
  for (const [at, bound] of bounds.entries()) {
    const next = bounds[at + 1];
    const [low, high] = [heights.get(bound), next === undefined ? undefined : heights.get(next)];
    if (next === undefined || low === undefined || high === undefined) continue;
    if (low.of === high.of && high.height <= low.height) addStep(steps, bound, next, undefined);
  }
  return steps;
}

function isMissing({ count, isHidden, isPrinted }: CountOverTime): boolean {
  return isPrinted && !isHidden && count === undefined;
}

/** What a reader may take a hidden count for at least: a zero would be shown, where zeros are. */
function leastOf({ isHidden }: CountOverTime, { zeros }: Pick<DisclosurePolicy, 'zeros'>): number {
  return isHidden && zeros === 'shown' ? 1 : 0;
}

/** How much is counted up to each boundary, from the first of those that the counts connect. */
function heightsOf(
  counts: readonly CountOverTime[],
): ReadonlyMap<number, { readonly of: number; readonly height: number }> {
  const ways = new Map<number, { to: number; rise: number }[]>();
  for (const { months, count } of counts) {
    if (count === undefined) continue;
    const [from, to] = [months.first, months.last + 1];
    add(ways, from, { to, rise: count });
    add(ways, to, { to: from, rise: -count });
  }
  const heights = new Map<number, { of: number; height: number }>();
  for (const start of ways.keys()) {
    if (heights.has(start)) continue;
    heights.set(start, { of: start, height: 0 });
    const open = [start];
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      const { height } = heights.get(at) ?? { height: 0 };
      for (const { to, rise } of ways.get(at) ?? []) {
        if (heights.has(to)) continue;
        heights.set(to, { of: start, height: height + rise });
        open.push(to);
      }
    }
  }
  return heights;
}

/** The lowest count of a way, the shortest of those that are as low; a zero only where nothing else is left. */
function lowestOf(way: readonly TimeStep<CountOverTime>[]): CountOverTime | undefined {
  const length = ({ months }: CountOverTime) => months.last - months.first;
  const size = ({ count = 0 }: CountOverTime) => (count === 0 ? Infinity : count);
  return way
    .flatMap(({ count }) => count ?? [])
    .sort((a, b) => (size(a) === size(b) ? length(a) - length(b) : size(a) - size(b)))[0];
}

function remove(
  count: CountOverTime,
  steps: TimeSteps<CountOverTime>,
  policy: Pick<DisclosurePolicy, 'zeros'>,
): void {
  const { first, last } = count.months;
  for (const map of [steps.onwards, steps.backwards]) {
    for (const end of [first, last + 1]) {
      const left = (map.get(end) ?? []).filter((step) => step.count !== count);
      map.set(end, left);
    }
  }
  if ((count.count ?? 0) <= leastOf({ ...count, isHidden: true }, policy))
    addStep(steps, first, last + 1, undefined);
}
