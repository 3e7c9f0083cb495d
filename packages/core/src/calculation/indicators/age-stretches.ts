import type { AgeBand } from '../../data/table.ts';

/** Ages that cannot be told apart further by all who count them. */
export type AgeStretch = AgeBand;

/** The oldest age of a band; infinite where it is open. */
export function endOf({ to }: Pick<AgeBand, 'to'>): number {
  return to ?? Number.POSITIVE_INFINITY;
}

/** `5-9`, `90+`, `0`. */
export function ageLabel({ from, to }: AgeBand): string {
  if (to === undefined) return `${from}+`;
  return from === to ? String(from) : `${from}-${to}`;
}

/** Two bands of a list that share an age; undefined where none do. */
export function overlapIn(bands: readonly AgeBand[]): readonly [AgeBand, AgeBand] | undefined {
  const sorted = [...bands].sort((a, b) => a.from - b.from);
  for (const [index, next] of sorted.entries()) {
    const before = sorted[index - 1];
    if (before !== undefined && next.from <= endOf(before)) return [before, next];
  }
  return undefined;
}

/**
 * The narrowest stretches of age of which every band is a part, in order. Of the bands of a standard population only those count that
 * share an age with another.
 */
export function stretchesOf(bands: readonly AgeBand[], standard: readonly AgeBand[]): readonly AgeStretch[] {
  const touched = standard.filter((each) =>
    bands.some((band) => band.from <= endOf(each) && each.from <= endOf(band)),
  );
  const stretches: AgeStretch[] = [];
  for (const next of [...bands, ...touched].sort((a, b) => a.from - b.from)) {
    const last = stretches.at(-1);
    if (last === undefined || next.from > endOf(last)) stretches.push(next);
    else if (endOf(next) > endOf(last)) stretches.splice(-1, 1, { from: last.from, to: next.to });
  }
  return stretches;
}
