import type { CountSum } from './count-sum.ts';
import { type DisclosurePolicy, isTooSmall } from './disclosure-policy.ts';

/** A count that may have to be suppressed. */
export interface CountToShow {
  readonly id: string;
  /** Undefined where there is none, or where it came suppressed already. */
  readonly count: number | undefined;
  /** Set where the data came with the count suppressed. */
  readonly cameSuppressed?: boolean;
}

/** Why a count is not shown: it is small itself, or one that is could be worked out from it. */
export type Suppression = 'primary' | 'secondary';

/**
 * The counts that must not be shown, with the reason for each. After the small ones, every sum with exactly one suppressed count loses
 * its next lowest too, all ties, until no sum has exactly one. Zeros go only where nothing else is left, and a total only where no part is.
 */
export function suppressCounts(
  counts: readonly CountToShow[],
  sums: readonly CountSum[],
  policy: DisclosurePolicy,
): ReadonlyMap<string, Suppression> {
  const suppressed = new Map<string, Suppression>();
  for (const { id, count, cameSuppressed } of counts) {
    if (cameSuppressed || (count !== undefined && isTooSmall(count, policy))) suppressed.set(id, 'primary');
  }
  if (policy.secondary === 'nextLowest') addNextLowest(counts, sums, suppressed);
  return suppressed;
}

function addNextLowest(
  counts: readonly CountToShow[],
  sums: readonly CountSum[],
  suppressed: Map<string, Suppression>,
): void {
  const countOf = new Map(counts.map(({ id, count }) => [id, count]));
  const sumsWith = new Map<string, CountSum[]>();
  for (const sum of sums) {
    for (const id of membersOf(sum)) sumsWith.set(id, [...(sumsWith.get(id) ?? []), sum]);
  }
  const open = [...sums];
  for (let sum = open.pop(); sum !== undefined; sum = open.pop()) {
    if (membersOf(sum).filter((id) => suppressed.has(id)).length !== 1) continue;
    for (const id of nextLowest(sum, countOf, suppressed)) {
      suppressed.set(id, 'secondary');
      open.push(...(sumsWith.get(id) ?? []));
    }
  }
}

function membersOf({ total, parts }: CountSum): readonly string[] {
  return total === undefined ? parts : [...parts, total];
}

/** The smallest parts still shown, all of the same size; the total where no part is left. */
function nextLowest(
  { total, parts }: CountSum,
  countOf: ReadonlyMap<string, number | undefined>,
  suppressed: ReadonlyMap<string, Suppression>,
): readonly string[] {
  const isShown = (id: string) => countOf.get(id) !== undefined && !suppressed.has(id);
  const shown = parts.filter(isShown);
  const whole = shown.filter((id) => countOf.get(id) !== 0);
  const candidates = whole.length > 0 ? whole : shown;
  if (candidates.length === 0) return total !== undefined && isShown(total) ? [total] : [];
  const lowest = candidates.reduce((least, id) => Math.min(least, countOf.get(id) ?? 0), Infinity);
  return candidates.filter((id) => countOf.get(id) === lowest);
}
