import type { Area } from '../../areas/area.ts';
import { monthsOf } from '../../periods/months.ts';
import type { Period } from '../../periods/period.ts';
import { periodKey } from '../../periods/period-key.ts';
import type { Cube } from '../cubes/cube.ts';
import type { Reason } from '../results/result.ts';
import { type Absence, absenceOf } from './absence.ts';
import { addExactly, aggregateCells } from './aggregate.ts';
import { type Cell, cellsOf } from './cell.ts';
import type { DataShape } from './data-shape.ts';
import { areaKeyOf, areaPartsOf, type PartGrid, periodAround, periodPartsOf } from './part-grid.ts';
import { findPublished } from './published-grid.ts';

/**
 * What more than one part means: `add` them; over time `keepLargest`, for an annual denominator beside the numerators of
 * quarters; or `never`, for a figure that stands only where it was published.
 */
export type Combining = 'add' | 'keepLargest' | 'never';

export interface RollUpRequest {
  readonly cube: Cube;
  readonly shape: DataShape;
  readonly area: Area;
  readonly period: Period;
  readonly combining: Combining;
}

/** A measure's number for an area and a period, made of the parts that the data have. */
export interface RolledUp {
  /** The whole, or the part so far when `absence.isSoFar`. */
  readonly value: number | undefined;
  readonly lower: number | undefined;
  readonly upper: number | undefined;
  readonly absence: Absence | undefined;
  readonly cells: readonly Cell[];
  /** What a reader of the value must know. */
  readonly notes: readonly string[];
  /** What a reader of the working may ask: rows that are not in the total. */
  readonly leftOut: readonly string[];
}

/** Makes the number of a larger area or a longer period from its parts, or says why it cannot. */
export function rollUp(request: RollUpRequest): RolledUp {
  const found = request.combining === 'never' ? findPublished(request) : findGrid(request);
  if ('code' in found) return { ...noNumber(found), cells: [], notes: [], leftOut: [] };
  const { cube, area, period, combining } = request;
  const cells = cellsOf(cube, found.grid);
  const absence = absenceOf(combining === 'keepLargest' ? presentPeriods(cells) : cells, area, period);
  const about = { cells, notes: found.notes, leftOut: leftOutOf(request, found.grid) };
  if (absence !== undefined && !absence.isSoFar) return { ...noNumber(absence.reason), absence, ...about };
  const present = cells.filter(({ state }) => state === 'present');
  if (cube.plan.function === 'value') return { ...readOneRow(cube, present), ...about };
  const value = combining === 'keepLargest' ? largestOverTime(cube, present) : aggregateCells(cube, present);
  if (value === undefined || !Number.isFinite(value)) return { ...noNumber(notFinite), ...about };
  return { value, lower: undefined, upper: undefined, absence, ...about };
}

const notFinite: Reason = { code: 'calc/not-finite', message: 'the numbers are too large to be added.' };

interface Found {
  readonly grid: PartGrid;
  readonly notes: readonly string[];
}

function findGrid({ cube, shape, area, period, combining }: RollUpRequest): Found | Reason {
  const areas = areaPartsOf(area, shape);
  if ('code' in areas) return areas;
  const periods = periodPartsOf(period, shape, cube);
  if (!('code' in periods)) return { grid: { areas, periods }, notes: [] };
  const around = combining === 'keepLargest' ? periodAround(period, shape) : undefined;
  return around === undefined ? periods : { grid: { areas, periods: [around] }, notes: [] };
}

/** The number itself, without what it is made of. */
type Total = Pick<RolledUp, 'value' | 'lower' | 'upper' | 'absence'>;

function noNumber(reason: Reason): Total {
  const absence: Absence = { status: 'missing', reason, isEmpty: false, isSoFar: false };
  return { value: undefined, lower: undefined, upper: undefined, absence };
}

/** Periods that have no figure yet do not matter to an annual figure that any other period has. */
function presentPeriods(cells: readonly Cell[]): readonly Cell[] {
  const known = new Set(cells.filter(({ state }) => state !== 'absent').map(({ period }) => period));
  return known.size === 0 ? cells : cells.filter(({ period }) => known.has(period));
}

function largestOverTime(cube: Cube, cells: readonly Cell[]): number | undefined {
  const periods = [...new Set(cells.map(({ period }) => period))];
  const totals = periods.flatMap(
    (period) =>
      aggregateCells(
        cube,
        cells.filter((cell) => cell.period === period),
      ) ?? [],
  );
  return totals.length === 0 ? undefined : Math.max(...totals);
}

function readOneRow(cube: Cube, cells: readonly Cell[]): Total {
  const group = cells[0]?.group;
  const rows = group === undefined ? 0 : (cube.groups.rows[group] as number);
  if (group === undefined || rows !== 1) {
    const message = `${rows} rows match; value() reads exactly one, so add conditions that leave one.`;
    return noNumber({ code: 'calc/more-than-one-row', message });
  }
  const row = cube.groups.firstRows[group] as number;
  const read = (name: string | undefined) => {
    const column = name === undefined ? undefined : cube.table.columns.get(name);
    const value = column?.role === 'measure' ? column.values[row] : undefined;
    return value === undefined || Number.isNaN(value) ? undefined : value;
  };
  const { column, limits } = cube.plan;
  const [lower, upper] = [read(limits?.lower), read(limits?.upper)];
  return { value: read(column), lower, upper, absence: undefined };
}

/** What a reader may miss in the total of a larger area. */
function leftOutOf({ cube, area }: RollUpRequest, grid: PartGrid): readonly string[] {
  const keys = grid.periods.map(periodKey);
  const isWhole = grid.areas.some((part) => areaKeyOf(cube, part) === areaKeyOf(cube, area));
  if (isWhole) return [];
  const nameless = addExactly(keys.map((key) => cube.rowsWithoutArea(key)));
  const own = keys.some((key) => cube.groupOf(areaKeyOf(cube, area), key) !== undefined);
  return [
    ...(own ? [`The data's own rows for ${area.name} are not used; the figure is made from its parts.`] : []),
    ...(nameless > 0 && area.level === 'scotland'
      ? [
          `${nameless} matching ${nameless === 1 ? 'row names' : 'rows name'} no known area and ${nameless === 1 ? 'is' : 'are'} left out.`,
        ]
      : []),
  ];
}

/** The months that the present parts cover, as a text that is equal for equal stretches. */
export function coverageOf(cells: readonly Cell[]): string {
  const spans = cells.filter(({ state }) => state === 'present').map(({ period }) => monthsOf(period));
  const months = new Set<number>();
  for (const { first, last } of spans) for (let month = first; month <= last; month++) months.add(month);
  return [...months].sort((a, b) => a - b).join(' ');
}
