import type { CellToShow } from './cell-to-show.ts';
import type { CountSum } from './count-sum.ts';
import type { DisclosurePolicy } from './disclosure-policy.ts';
import { findLeaks } from './leaks/find-leaks.ts';
import { suppressCounts } from './suppress-counts.ts';

/**
 * The counts of one period that must go because a hidden one of another area could be worked out from them; the sums name areas by
 * their codes. More are added, the lowest of each way to a hidden one, until no leak is left or nothing more can go.
 */
export function suppressAreas(
  cells: readonly CellToShow[],
  sums: readonly CountSum[],
  hidden: ReadonlySet<string>,
  policy: DisclosurePolicy,
): readonly string[] {
  const counts = cells.map(({ id, area, count, cameSuppressed }) => ({
    id: area.code,
    cell: id,
    count,
    cameSuppressed: cameSuppressed || hidden.has(id),
    // What came suppressed may be a zero all the same.
    mayBeZero: cameSuppressed,
  }));
  const gone = new Set(suppressCounts(counts, sums, policy).keys());
  const countOf = new Map(counts.map(({ id, count }) => [id, count ?? 0]));
  for (;;) {
    const sources = leakSources(counts, sums, gone, policy).flatMap((from) => lowestOf(from, countOf) ?? []);
    if (sources.length === 0) break;
    for (const source of sources) gone.add(source);
  }
  return counts.flatMap(({ id, cell }) => (gone.has(id) && !hidden.has(cell) ? [cell] : []));
}

/** The id of the lowest of some counts, the first of those that are as low. */
export function lowestOf(ids: readonly string[], countOf: ReadonlyMap<string, number>): string | undefined {
  return [...ids].sort((a, b) => (countOf.get(a) ?? 0) - (countOf.get(b) ?? 0))[0];
}

/**
 * The shown counts that suppressed ones can be worked out from. A reader who sees zeros may take every suppressed count for at least
 * 1; but a zero may have gone to protect another, so both readings are tried.
 */
function leakSources(
  counts: readonly {
    readonly id: string;
    readonly count: number | undefined;
    readonly mayBeZero: boolean;
  }[],
  sums: readonly CountSum[],
  gone: ReadonlySet<string>,
  { zeros }: DisclosurePolicy,
): readonly (readonly string[])[] {
  const readings = zeros === 'shown' ? [0, 1] : [0];
  return readings.flatMap((atLeast) => {
    const published = counts.map(({ id, count, mayBeZero }) => ({
      id,
      label: id,
      count: gone.has(id) ? ('suppressed' as const) : (count ?? ('missing' as const)),
      atLeast: mayBeZero ? 0 : atLeast,
    }));
    return findLeaks({ counts: published, sums }).map(({ from }) => from);
  });
}
