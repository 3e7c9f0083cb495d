import { cellState, type KeyColumn, type MeasureColumn, type Table } from '../../data/table.ts';
import type { Plan } from '../plans/plan.ts';
import { type Axis, axisOf } from './axis.ts';
import { type BandAxis, bandAxisOf } from './band-axis.ts';
import type { Cube, Groups } from './cube.ts';
import { selectRows } from './filter.ts';

/** Runs a plan over a table in memory: filters the rows and gathers them by area, period and band. */
export function runPlan(plan: Plan, table: Table): Cube {
  const areas = axisOf(table, plan.areaColumn, 'area');
  const periods = axisOf(table, plan.periodColumn, 'period');
  const bands = bandAxisOf(table, plan.byColumn);
  const grouping = groupRows(table, { areas, periods, bands }, selectRows(plan.condition, table));
  const column = plan.column === undefined ? undefined : table.columns.get(plan.column);
  let order: RowOrder | undefined;
  return {
    plan,
    table,
    areas: areas.values.filter((area) => area !== undefined),
    periods: periods.values.filter((period) => period !== undefined),
    bands: grouping.bandsFound,
    provisional: periods.provisional,
    groups: gather(grouping, column, plan.column !== undefined),
    groupOf: (areaCode, periodKey, band) => {
      const area = areas.positions.get(areaCode);
      const period = periods.positions.get(periodKey);
      const position = bands.positionOf(band);
      return area === undefined || period === undefined || position === undefined
        ? undefined
        : grouping.groupAt((area * periods.values.length + period) * bands.count + position);
    },
    knows: (areaCode, periodKey) => areas.positions.has(areaCode) && periods.positions.has(periodKey),
    rowsOf: (group) => {
      order ??= orderRows(grouping);
      return order.rows.subarray(order.starts[group], order.starts[group + 1]);
    },
    rowsWithoutArea: (periodKey) => grouping.withoutArea[periods.positions.get(periodKey) ?? -1] ?? 0,
  };
}

interface Grouping {
  /** For each row its group, or -1 when it is filtered out or names no area or period. */
  readonly groupOfRow: Int32Array;
  readonly count: number;
  /** By position on the period axis. */
  readonly withoutArea: Int32Array;
  /** The texts of bands that some group has. */
  readonly bandsFound: readonly string[];
  groupAt(place: number): number | undefined;
}

/** More places than this are looked up in a map, so that many areas and periods do not take all memory. */
const mostPlaces = 4_000_000;

interface Axes {
  readonly areas: Axis<unknown>;
  readonly periods: Axis<unknown>;
  readonly bands: BandAxis;
}

function groupRows(
  table: Table,
  { areas, periods, bands }: Axes,
  selected: Uint8Array | undefined,
): Grouping {
  const groupOfRow = new Int32Array(table.rowCount).fill(-1);
  const withoutArea = new Int32Array(periods.values.length);
  const places = areas.values.length * periods.values.length * bands.count;
  const dense = places <= mostPlaces ? new Int32Array(places) : undefined;
  const sparse = new Map<number, number>();
  let count = 0;
  for (let row = 0; row < table.rowCount; row++) {
    if (selected !== undefined && selected[row] === 0) continue;
    const period = periods.positionOfRow(row);
    if (period < 0) continue;
    const area = areas.positionOfRow(row);
    if (area < 0) {
      (withoutArea[period] as number)++;
      continue;
    }
    const place = (area * periods.values.length + period) * bands.count + bands.positionOfRow(row);
    let next = dense === undefined ? (sparse.get(place) ?? 0) : (dense[place] as number);
    if (next === 0) {
      next = ++count;
      if (dense === undefined) sparse.set(place, next);
      else dense[place] = next;
    }
    groupOfRow[row] = next - 1;
  }
  const bandsFound = bands.namesOf(groupOfRow);
  const groupAt = (place: number) => {
    const next = dense === undefined ? sparse.get(place) : dense[place];
    return next === undefined || next === 0 ? undefined : next - 1;
  };
  return { groupOfRow, count, withoutArea, bandsFound, groupAt };
}

/**
 * One pass over the rows. A plan without a column counts rows: each is present, with the number 1. A column that the file does not
 * have is missing in all of them.
 */
function gather(
  { groupOfRow, count }: Grouping,
  column: KeyColumn | MeasureColumn | undefined,
  hasColumn: boolean,
): Groups {
  const groups: Groups = {
    count,
    rows: new Int32Array(count),
    present: new Int32Array(count),
    missing: new Int32Array(count),
    suppressed: new Int32Array(count),
    unreadable: new Int32Array(count),
    sums: new Float64Array(count),
    firstRows: new Int32Array(count),
    lastRows: new Int32Array(count),
  };
  const tallies = [groups.present, groups.missing, groups.suppressed, groups.unreadable];
  const states = hasColumn ? statesOf(column) : undefined;
  const values = column?.role === 'measure' ? column.values : undefined;
  const corrections = new Float64Array(count);
  for (let row = 0; row < groupOfRow.length; row++) {
    const group = groupOfRow[row] as number;
    if (group < 0) continue;
    if (groups.rows[group] === 0) groups.firstRows[group] = row;
    groups.lastRows[group] = row;
    (groups.rows[group] as number)++;
    const state = states === undefined ? cellState.present : (states(row) as 0);
    ((tallies[state] as Int32Array)[group] as number)++;
    if (state !== cellState.present) continue;
    const value = values === undefined ? 1 : (values[row] as number);
    const sum = groups.sums[group] as number;
    const total = sum + value;
    (corrections[group] as number) +=
      Math.abs(sum) >= Math.abs(value) ? sum - total + value : value - total + sum;
    groups.sums[group] = total;
  }
  for (let group = 0; group < count; group++) (groups.sums[group] as number) += corrections[group] as number;
  return groups;
}

/** An empty text in a key column is a missing cell. */
function statesOf(column: KeyColumn | MeasureColumn | undefined): (row: number) => number {
  if (column === undefined) return () => cellState.missing;
  if (column.role === 'measure') return (row) => column.states[row] as number;
  const empty = column.members.indexOf('');
  return (row) => (column.codes[row] === empty ? cellState.missing : cellState.present);
}

interface RowOrder {
  readonly rows: Int32Array;
  /** Group g has the rows from `starts[g]` to before `starts[g + 1]`. */
  readonly starts: Int32Array;
}

function orderRows({ groupOfRow, count }: Grouping): RowOrder {
  const starts = new Int32Array(count + 1);
  for (const group of groupOfRow) if (group >= 0) (starts[group + 1] as number)++;
  for (let group = 0; group < count; group++) (starts[group + 1] as number) += starts[group] as number;
  const next = starts.slice();
  const rows = new Int32Array(starts[count] as number);
  for (let row = 0; row < groupOfRow.length; row++) {
    const group = groupOfRow[row] as number;
    if (group >= 0) rows[(next[group] as number)++] = row;
  }
  return { rows, starts };
}
