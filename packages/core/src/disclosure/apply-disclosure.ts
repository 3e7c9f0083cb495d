import type { Area } from '../areas/area.ts';
import { areaSums } from './area-sums.ts';
import type { CountSum } from './count-sum.ts';
import type { DisclosurePolicy } from './disclosure-policy.ts';
import { findLeaks } from './leaks/find-leaks.ts';
import { type CountToShow, suppressCounts } from './suppress-counts.ts';

/** The part of a result that disclosure control looks at and takes away. */
export interface DisclosableResult {
  readonly area: Area;
  readonly value: number | undefined;
  readonly lower: number | undefined;
  readonly upper: number | undefined;
  readonly numerator: number | undefined;
  readonly status: string;
  readonly reason: { readonly code: string; readonly message: string } | undefined;
  readonly notes: readonly string[];
  readonly steps: readonly unknown[];
}

/**
 * The results of one indicator and one period as they may be shown, in the same order. Where a count (the numerator) is small, or a
 * small one could be worked out from it by a total that is shown, the count goes, and with it the value, the interval and the working.
 * A result without a numerator is not touched. Both kinds of suppression carry the same reason, so that it does not tell them apart.
 */
export function applyDisclosure<R extends DisclosableResult>(
  results: readonly R[],
  policy: DisclosurePolicy,
): readonly R[] {
  const counts = results.map(({ area, numerator, status }) => ({
    id: area.code,
    count: numerator,
    cameSuppressed: status === 'suppressed',
  }));
  const sums = areaSums(results.map(({ area }) => area));
  const hidden = hide(counts, sums, policy);
  return results.map((result) =>
    hidden.has(result.area.code) && result.status !== 'suppressed' ? withoutNumbers(result, policy) : result,
  );
}

/** The codes of the areas whose counts go; more are added until no leak is left or nothing more can go. */
function hide(
  counts: readonly CountToShow[],
  sums: readonly CountSum[],
  policy: DisclosurePolicy,
): ReadonlySet<string> {
  const hidden = new Set(suppressCounts(counts, sums, policy).keys());
  if (policy.secondary === 'none') return hidden;
  const countOf = new Map(counts.map(({ id, count }) => [id, count ?? 0]));
  for (;;) {
    const source = leakSources(counts, sums, hidden, policy).sort(
      (a, b) => (countOf.get(a) ?? 0) - (countOf.get(b) ?? 0),
    )[0];
    if (source === undefined) return hidden;
    hidden.add(source);
  }
}

/**
 * The shown counts that suppressed ones can be worked out from. A reader who sees zeros may take every suppressed count for at least
 * 1; but a zero may have gone to protect another, so both readings are tried.
 */
function leakSources(
  counts: readonly CountToShow[],
  sums: readonly CountSum[],
  hidden: ReadonlySet<string>,
  { zeros }: DisclosurePolicy,
): string[] {
  const readings = zeros === 'shown' ? [0, 1] : [0];
  return readings.flatMap((atLeast) => {
    const published = counts.map(({ id, count, cameSuppressed }) => ({
      id,
      label: id,
      count: hidden.has(id) ? ('suppressed' as const) : (count ?? ('missing' as const)),
      atLeast: cameSuppressed ? 0 : atLeast,
    }));
    return findLeaks({ counts: published, sums }).flatMap(({ from }) => from);
  });
}

function withoutNumbers<R extends DisclosableResult>(result: R, { suppressAtOrBelow }: DisclosurePolicy): R {
  return {
    ...result,
    value: undefined,
    lower: undefined,
    upper: undefined,
    numerator: undefined,
    status: 'suppressed',
    reason: {
      code: 'calc/small-count',
      message: `Not shown: this count, or one that could be worked out from it, is ${suppressAtOrBelow} or fewer.`,
    },
    // The working and the notes may print the very numbers that are taken away.
    notes: [],
    steps: [],
  };
}
