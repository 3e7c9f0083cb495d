import { areaSums } from './area-sums.ts';
import type { CellToShow } from './cell-to-show.ts';
import type { CountSum } from './count-sum.ts';
import { type DisclosurePolicy, isTooSmall } from './disclosure-policy.ts';
import { findLeaks } from './leaks/find-leaks.ts';
import { lowestOf, suppressAreas } from './suppress-areas.ts';
import { suppressOverTime } from './suppress-over-time.ts';
import { tableSums } from './table-sums.ts';

/**
 * The ids of the counts of a table of areas and periods that must not be shown. What goes in one direction, so that a small count
 * cannot be worked out there, must not be worked out in the other: rows and columns take turns, each looked at again only where
 * something has gone. At last both directions are looked at together.
 */
export function hiddenCells(cells: readonly CellToShow[], policy: DisclosurePolicy): ReadonlySet<string> {
  const hidden = new Set(cells.filter((cell) => isPrimary(cell, policy)).map(({ id }) => id));
  if (hidden.size === 0 || policy.secondary === 'none') return hidden;
  const table = linesOf(cells, policy);
  const open = new Set([...hidden].flatMap((id) => table.linesWith.get(id) ?? []));
  const hide = (ids: readonly string[]) => {
    for (const id of ids) {
      hidden.add(id);
      for (const line of table.linesWith.get(id) ?? []) open.add(line);
    }
  };
  for (;;) {
    for (const line of open) {
      open.delete(line);
      hide(line.close(hidden));
    }
    const sources = leakSources(cells, hidden, policy);
    if (sources.length === 0) return hidden;
    hide(sources);
  }
}

function isPrimary({ cameSuppressed, count }: CellToShow, policy: DisclosurePolicy): boolean {
  return cameSuppressed || (count !== undefined && isTooSmall(count, policy));
}

/** A row or a column: the areas of one period, or what one area has over time. */
interface Line {
  /** What must go too, given what is hidden. */
  readonly close: (hidden: ReadonlySet<string>) => readonly string[];
}

function linesOf(
  cells: readonly CellToShow[],
  policy: DisclosurePolicy,
): { readonly linesWith: ReadonlyMap<string, readonly Line[]> } {
  const linesWith = new Map<string, Line[]>();
  const sumsOf = rememberedAreaSums();
  const addLine = (members: readonly CellToShow[], close: Line['close']) => {
    const line = { close };
    for (const { id } of members) linesWith.set(id, [...(linesWith.get(id) ?? []), line]);
  };
  for (const members of groups(cells, ({ period }) => period)) {
    addLine(members, (hidden) => suppressAreas(members, sumsOf(members), hidden, policy));
  }
  for (const members of groups(cells, ({ area, months }) => months && area.code)) {
    addLine(members, (hidden) =>
      suppressOverTime(
        members.flatMap(({ months, ...cell }) =>
          months === undefined ? [] : [{ ...cell, months, isHidden: hidden.has(cell.id) }],
        ),
        policy,
      ),
    );
  }
  return { linesWith };
}

/** Most periods have the same areas, whose sums are then the same. */
function rememberedAreaSums(): (cells: readonly CellToShow[]) => readonly CountSum[] {
  const known = new Map<string, readonly CountSum[]>();
  return (cells) => {
    const key = cells.map(({ area }) => area.code).join();
    const sums = known.get(key) ?? areaSums(cells.map(({ area }) => area));
    known.set(key, sums);
    return sums;
  };
}

function groups(
  cells: readonly CellToShow[],
  keyOf: (cell: CellToShow) => string | undefined,
): readonly (readonly CellToShow[])[] {
  const found = new Map<string, CellToShow[]>();
  for (const cell of cells) {
    const key = keyOf(cell);
    if (key === undefined) continue;
    const group = found.get(key);
    if (group) group.push(cell);
    else found.set(key, [cell]);
  }
  return [...found.values()];
}

/** More counts than this are looked at by rows and by columns only: all their sums together would take too long. */
const mostTogether = 1500;

/** The lowest shown count of each way to a hidden one that takes sums of areas and sums of periods together. */
function leakSources(
  cells: readonly CellToShow[],
  hidden: ReadonlySet<string>,
  policy: DisclosurePolicy,
): readonly string[] {
  if (cells.length > mostTogether) return [];
  const { sums, between } = tableSums(cells);
  if (!sums.some(({ isOverTime }) => isOverTime)) return [];
  const countOf = new Map(cells.map(({ id, count }) => [id, count ?? 0]));
  const unseen = between.map((id) => ({ id, label: id, count: 'missing' as const }));
  const sources = (policy.zeros === 'shown' ? [0, 1] : [0]).flatMap((atLeast) => {
    const counts = cells.map(({ id, count, isPrinted, cameSuppressed }) => ({
      id,
      label: id,
      count: hidden.has(id)
        ? ('suppressed' as const)
        : isPrinted && count !== undefined
          ? count
          : ('missing' as const),
      atLeast: cameSuppressed ? 0 : atLeast,
    }));
    return findLeaks({ counts: [...counts, ...unseen], sums }).flatMap(
      ({ from }) => lowestOf(from, countOf) ?? [],
    );
  });
  return [...new Set(sources)];
}
