import type { Months } from '../periods/months.ts';
import type { CountSum } from './count-sum.ts';

/** A run of months that something is counted over. */
export interface Stretch {
  readonly id: string;
  readonly months: Months;
}

/**
 * The sums between stretches of one area: a year and its quarters, the year to date and that of the month before, a rolling sum and its
 * months. Each is said with the longest of the others that it begins with, and so on to its end; `between` are the shortest stretches
 * that this needs and the list does not have. All that the stretches together give away follows from these sums.
 */
export function periodSums(stretches: readonly Stretch[]): {
  readonly sums: readonly CountSum[];
  readonly between: readonly Stretch[];
} {
  const bounds = boundariesOf(stretches);
  const after = new Map(bounds.map((bound, at) => [bound, bounds[at + 1] ?? bound]));
  const byStart = new Map<number, Stretch[]>();
  const between = new Map<string, Stretch>();
  const sums: CountSum[] = [];
  for (const stretch of [...stretches].sort((a, b) => a.months.last - b.months.last)) {
    const { first, last } = stretch.months;
    const same = byStart.get(first)?.find(({ months }) => months.last === last);
    if (same !== undefined) sums.push({ total: stretch.id, parts: [same.id] });
    else byStart.set(first, [...(byStart.get(first) ?? []), stretch]);
  }
  for (const stretch of [...byStart.values()].flat()) {
    const { first, last } = stretch.months;
    if (after.get(first) === last + 1) continue;
    const parts: string[] = [];
    for (let at = first; at <= last; ) {
      const part = longestFrom(byStart.get(at), stretch) ?? gap(at, (after.get(at) ?? last + 1) - 1);
      if (part.id === gapId(part.months)) between.set(part.id, part);
      parts.push(part.id);
      at = part.months.last + 1;
    }
    sums.push({ total: stretch.id, parts });
  }
  return { sums, between: [...between.values()] };
}

/** Where the stretches begin and end, in order: the first month of each, and the month after its last. */
export function boundariesOf(stretches: readonly Pick<Stretch, 'months'>[]): readonly number[] {
  const all = stretches.flatMap(({ months }) => [months.first, months.last + 1]);
  return [...new Set(all)].sort((a, b) => a - b);
}

/** Whether any month is counted twice; where none is, nothing follows over time from anything. */
export function haveCommonMonths(stretches: readonly Pick<Stretch, 'months'>[]): boolean {
  const sorted = [...stretches].sort((a, b) => a.months.first - b.months.first);
  return sorted.some(({ months }, at) => at > 0 && months.first <= (sorted[at - 1]?.months.last ?? 0));
}

/** Those that start at one month come by their length. */
function longestFrom(starting: readonly Stretch[] | undefined, within: Stretch): Stretch | undefined {
  return starting?.findLast((each) => each !== within && each.months.last <= within.months.last);
}

function gap(first: number, last: number): Stretch {
  return { id: gapId({ first, last }), months: { first, last } };
}

function gapId({ first, last }: Months): string {
  return `months ${first} to ${last}`;
}
