import type { Column, Dataset } from '../model/dataset.ts';
import { nearestWord } from '../text/nearest-word.ts';
import { type Heading, type Headings, longestCompared, mostCompared } from './headings.ts';
import {
  isKey,
  type Layout,
  noCell,
  type PlannedKey,
  type PlannedMeasure,
  type PlannedRow,
} from './layout.ts';
import type { ProblemList } from './problem-list.ts';

type Group = NonNullable<Dataset['unpivot']>[number];

interface WideFile {
  readonly unpivot: readonly Group[];
  readonly columns: ReadonlyMap<string, Column>;
  readonly keys: readonly PlannedKey[];
  /** The headings that no column declares. */
  readonly free: readonly Heading[];
  readonly headings: Headings;
}

/**
 * Makes rows of headings: each different name in a `names` column is a row, and groups that share the `names` column put their
 * measures into the same row.
 */
export function planUnpivot(file: WideFile, problems: ProblemList): Layout {
  const groups = describedGroups(file, problems);
  const measures = plannedMeasures(groups, file.columns);
  const cells = cellsByGroup(groups, file, problems);
  const keys = [...file.keys];
  const rows: PlannedRow[] = [];
  for (const column of new Set(groups.map((group) => group.names))) {
    const rowsByName = new Map<string, { readonly heading: Heading; readonly cells: number[] }>();
    for (const { heading, group, name } of cells) {
      if (group.names !== column) continue;
      const row = rowsByName.get(name) ?? { heading, cells: measures.map(() => noCell) };
      row.cells[measures.findIndex((measure) => measure.name === group.values)] = heading.cell;
      rowsByName.set(name, row);
    }
    const definition = file.columns.get(column);
    if (!isKey(definition)) continue;
    const names = [...rowsByName].map(([text, { heading }]) => ({ text, heading }));
    const namesKey = keys.push({ name: column, definition, cell: noCell, names }) - 1;
    for (const [name, row] of [...rowsByName.values()].entries())
      rows.push({ namesKey, name, cells: row.cells });
  }
  return { keys, measures, rows };
}

/** The groups whose columns are declared as what they must be. */
function describedGroups({ unpivot, columns, headings }: WideFile, problems: ProblemList): readonly Group[] {
  for (const column of new Set(unpivot.map((group) => group.names))) {
    if (isKey(columns.get(column))) continue;
    problems.add('data/unpivot-column', headings.place, () => ({ column, part: 'names' as const }));
  }
  for (const column of new Set(unpivot.map((group) => group.values))) {
    if (columns.get(column)?.role === 'measure') continue;
    problems.add('data/unpivot-column', headings.place, () => ({ column, part: 'values' as const }));
  }
  return unpivot.filter(
    ({ names, values }) => isKey(columns.get(names)) && columns.get(values)?.role === 'measure',
  );
}

function plannedMeasures(
  groups: readonly Group[],
  columns: ReadonlyMap<string, Column>,
): readonly PlannedMeasure[] {
  return [...new Set(groups.map((group) => group.values))].flatMap((name) => {
    const definition = columns.get(name);
    return definition?.role === 'measure' ? [{ name, definition }] : [];
  });
}

interface WideCell {
  readonly heading: Heading;
  readonly group: Group;
  readonly name: string;
}

/** The headings of each group, in the order of the file; two that would fill the same cell of the table are left out. */
function cellsByGroup(groups: readonly Group[], file: WideFile, problems: ProblemList): readonly WideCell[] {
  const cells = new Map<string, WideCell[]>();
  const used = new Set<Group>();
  for (const heading of file.free) {
    const group = groupOf(heading, groups);
    if (group === undefined) continue;
    used.add(group);
    const name = heading.text.slice((group.prefix ?? '').length).trim();
    if (name === '') continue;
    const target = JSON.stringify([group.names, group.values, name]);
    const cell = { heading, group, name };
    const same = cells.get(target);
    if (same === undefined) cells.set(target, [cell]);
    else same.push(cell);
  }
  for (const { prefix = '' } of groups.filter((group) => !used.has(group))) {
    problems.add('data/unpivot-prefix', file.headings.place, () => ({
      prefix,
      nearest: nearestStart(prefix, file.free) ?? null,
    }));
  }
  return [...cells.values()].flatMap((same) => {
    const [only, another] = same;
    if (only === undefined || another === undefined) return same;
    const { heading } = another;
    problems.add('data/duplicate-heading', heading.place, () => ({
      heading: heading.text,
      count: same.length,
    }));
    return [];
  });
}

/** How headings begin that were probably meant by a prefix; a very short one is near to anything. */
function nearestStart(prefix: string, free: readonly Heading[]): string | undefined {
  if (prefix.length < 3 || prefix.length > longestCompared) return undefined;
  const starts = new Set(free.map(({ text }) => text.slice(0, prefix.length)));
  return nearestWord(prefix, [...starts].slice(0, mostCompared));
}

/** Of several groups, the one whose prefix says most. */
function groupOf(heading: Heading, groups: readonly Group[]): Group | undefined {
  let best: Group | undefined;
  for (const group of groups) {
    const prefix = group.prefix ?? '';
    if (!heading.text.startsWith(prefix)) continue;
    if (best === undefined || prefix.length > (best.prefix ?? '').length) best = group;
  }
  return best;
}
