import type { Area } from '../../areas/area.ts';
import type { AreaColumn, PeriodColumn, Table } from '../../data/table.ts';
import { parsePeriod } from '../../periods/parse-period.ts';
import type { Period } from '../../periods/period.ts';
import { periodKey } from '../../periods/period-key.ts';

/** The different areas or periods of a table, each once however it is written; without a column there is one place, with no value. */
export interface Axis<T> {
  readonly values: readonly (T | undefined)[];
  /** The place of each value by its key: the code of an area, the key of a period. */
  readonly positions: ReadonlyMap<string, number>;
  /** Keys of periods that are marked as provisional wherever they are written. */
  readonly provisional: ReadonlySet<string>;
  /** The place of a row's value, or -1 when its cell names none. */
  positionOfRow(row: number): number;
}

interface AxisValues {
  readonly area: Area;
  readonly period: Period;
}

/** The areas or the periods that a column holds. */
export function axisOf<R extends keyof AxisValues>(
  table: Table,
  name: string | undefined,
  role: R,
): Axis<AxisValues[R]>;
export function axisOf(table: Table, name: string | undefined, role: keyof AxisValues): Axis<Area | Period> {
  if (name === undefined) {
    return {
      values: [undefined],
      positions: new Map([['', 0]]),
      provisional: new Set(),
      positionOfRow: () => 0,
    };
  }
  const column = table.columns.get(name);
  if (column?.role !== role || (column.role !== 'area' && column.role !== 'period')) {
    return { values: [], positions: new Map(), provisional: new Set(), positionOfRow: () => -1 };
  }
  return column.role === 'area'
    ? axisOfColumn(column, column.areas, (area) => area.code)
    : { ...axisOfColumn(column, column.periods, periodKey), provisional: provisionalPeriods(column) };
}

function axisOfColumn<T>(
  column: AreaColumn | PeriodColumn,
  valueOfMember: readonly (T | undefined)[],
  keyOf: (value: T) => string,
): Axis<T> {
  const values: T[] = [];
  const positions = new Map<string, number>();
  const places = Int32Array.from(valueOfMember, (value) => {
    if (value === undefined) return -1;
    const known = positions.get(keyOf(value));
    if (known !== undefined) return known;
    positions.set(keyOf(value), values.length);
    return values.push(value) - 1;
  });
  const { codes } = column;
  return {
    values,
    positions,
    provisional: new Set(),
    positionOfRow: (row) => places[codes[row] as number] as number,
  };
}

function provisionalPeriods(column: PeriodColumn): ReadonlySet<string> {
  const marked = new Set<string>();
  column.members.forEach((member, index) => {
    const period = column.periods[index];
    if (period !== undefined && parsePeriod(member)?.mark === 'provisional') marked.add(periodKey(period));
  });
  return marked;
}
