import { columnOfMembers } from '../../data/column-of-members.ts';
import { isKey } from '../../data/layout.ts';
import type { KeyColumn, Table } from '../../data/table.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { Plan } from '../plans/plan.ts';
import { type Axis, axisOf } from './axis.ts';
import type { Cube, Groups } from './cube.ts';
import type { Gathered } from './gathered.ts';
import { type GatheredTable, gatheredTable } from './gathered-table.ts';

/** The cube of a plan that another engine has run: what its texts mean, and which of them are one area or period, is decided here. */
export function cubeOfGathered(plan: Plan, dataset: Partial<Dataset>, gathered: Gathered): Cube {
  const members = tableOfMembers(plan, dataset, gathered);
  const areas = axisOf(members, plan.areaColumn, 'area');
  const periods = axisOf(members, plan.periodColumn, 'period');
  const grouping = groupRows(
    gathered,
    axisByText(areas, members, plan.areaColumn),
    axisByText(periods, members, plan.periodColumn),
    periods.values.length,
  );
  const kept = gatheredTable(plan, dataset, gathered);
  return {
    plan,
    table: kept.table,
    areas: areas.values.filter((area) => area !== undefined),
    periods: periods.values.filter((period) => period !== undefined),
    bands: plan.byColumn === undefined ? [] : grouping.bands,
    provisional: periods.provisional,
    groups: addGroups(gathered, grouping, kept),
    groupOf: (areaCode, periodKey, band) => {
      const area = areas.positions.get(areaCode);
      const period = periods.positions.get(periodKey);
      const isOtherShape = (plan.byColumn === undefined) !== (band === undefined);
      return area === undefined || period === undefined || isOtherShape
        ? undefined
        : grouping.groupAt.get(placeKey(area * periods.values.length + period, band ?? ''));
    },
    knows: (areaCode, periodKey) => areas.positions.has(areaCode) && periods.positions.has(periodKey),
    rowsOf: (group) => rowsOf(plan, gathered, grouping.members[group] ?? [], kept),
    rowsWithoutArea: (periodKey) => grouping.withoutArea[periods.positions.get(periodKey) ?? -1] ?? 0,
  };
}

/** The area and the period column with a row for each text. */
function tableOfMembers(plan: Plan, { columns = {} }: Partial<Dataset>, { areas, periods }: Gathered): Table {
  const found = new Map<string, KeyColumn>();
  const add = (name: string | undefined, members: readonly string[] | undefined) => {
    const definition = name === undefined ? undefined : columns[name];
    if (name === undefined || members === undefined || !isKey(definition)) return;
    found.set(name, columnOfMembers(name, definition, members));
  };
  add(plan.areaColumn, areas);
  add(plan.periodColumn, periods);
  return { file: '', rowCount: 0, columns: found, lineOf: () => 0 };
}

/** The position of a text on an axis; -1 when it names no area or period. */
function axisByText(axis: Axis<unknown>, members: Table, name: string | undefined): (text: string) => number {
  const column = name === undefined ? undefined : members.columns.get(name);
  if (column === undefined || column.role === 'measure') return () => axis.positionOfRow(0);
  const rows = new Map(column.members.map((text, member) => [text, column.firstRows[member] ?? 0]));
  return (text) => {
    const row = rows.get(text);
    return row === undefined ? -1 : axis.positionOfRow(row);
  };
}

interface Grouping {
  /** For each group, its gathered rows. */
  readonly members: readonly (readonly number[])[];
  readonly groupAt: ReadonlyMap<string, number>;
  /** The texts of the bands of all groups. */
  readonly bands: readonly string[];
  readonly withoutArea: Int32Array;
}

function groupRows(
  { rows }: Gathered,
  areaOf: (text: string) => number,
  periodOf: (text: string) => number,
  periodCount: number,
): Grouping {
  const members: number[][] = [];
  const groupAt = new Map<string, number>();
  const bands = new Set<string>();
  const withoutArea = new Int32Array(periodCount);
  for (const [index, row] of rows.entries()) {
    const period = periodOf(row.period);
    if (period < 0) continue;
    const area = areaOf(row.area);
    if (area < 0) {
      (withoutArea[period] as number) += row.rows;
      continue;
    }
    const place = placeKey(area * periodCount + period, row.band);
    const group = groupAt.get(place) ?? members.push([]) - 1;
    groupAt.set(place, group);
    bands.add(row.band);
    members[group]?.push(index);
  }
  return { members, groupAt, withoutArea, bands: [...bands] };
}

function placeKey(place: number, band: string): string {
  return `${place} ${band}`;
}

function addGroups({ rows }: Gathered, { members }: Grouping, { firsts, lasts }: GatheredTable): Groups {
  const total =
    (field: 'rows' | 'present' | 'missing' | 'suppressed' | 'unreadable' | 'sum') =>
    (group: readonly number[]) =>
      group.reduce((sum, index) => sum + (rows[index]?.[field] ?? 0), 0);
  const places = (of: Int32Array, choose: (a: number, b: number) => number) => (group: readonly number[]) =>
    group.map((index) => of[index] as number).reduce(choose);
  return {
    count: members.length,
    rows: Int32Array.from(members, total('rows')),
    present: Int32Array.from(members, total('present')),
    missing: Int32Array.from(members, total('missing')),
    suppressed: Int32Array.from(members, total('suppressed')),
    unreadable: Int32Array.from(members, total('unreadable')),
    sums: Float64Array.from(members, total('sum')),
    firstRows: Int32Array.from(
      members,
      places(firsts, (a, b) => Math.min(a, b)),
    ),
    lastRows: Int32Array.from(
      members,
      places(lasts, (a, b) => Math.max(a, b)),
    ),
  };
}

/** Where a value stands several times in the data, its row stands as often here, so that a median counts it so. */
function rowsOf(
  plan: Plan,
  { rows }: Gathered,
  group: readonly number[],
  { firsts, lasts }: GatheredTable,
): Int32Array {
  return Int32Array.from(
    group.flatMap((index) => {
      const [first, last] = [firsts[index] as number, lasts[index] as number];
      const present = rows[index]?.present ?? 0;
      return plan.function === 'median' ? Array<number>(present).fill(first) : [first, last];
    }),
  ).sort();
}
