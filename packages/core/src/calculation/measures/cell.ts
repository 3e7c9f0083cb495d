import type { Area } from '../../areas/area.ts';
import { describePeriod } from '../../periods/describe-period.ts';
import type { Period } from '../../periods/period.ts';
import { periodKey } from '../../periods/period-key.ts';
import type { Cube } from '../cubes/cube.ts';
import { areaKeyOf, type PartGrid } from './part-grid.ts';

/** How one part of an area and period stands in the data. */
export type CellState = 'present' | 'absent' | 'missing' | 'suppressed' | 'unreadable';

/** One part: the matching rows of one area of the data in one of its periods. */
export interface Cell {
  readonly area: Area;
  readonly period: Period;
  readonly group: number | undefined;
  readonly state: CellState;
}

/** Every part of a grid, period by period. */
export function cellsOf(cube: Cube, grid: PartGrid): readonly Cell[] {
  return grid.periods.flatMap((period) =>
    grid.areas.map((area) => {
      const group = cube.groupOf(areaKeyOf(cube, area), periodKey(period));
      return { area, period, group, state: stateOf(cube, group, areaKeyOf(cube, area), periodKey(period)) };
    }),
  );
}

/** Names each part by what tells it from the others: its period, its area, or both. */
export function labelWithin(cells: readonly Cell[]): (cell: Cell) => string {
  const [first] = cells;
  const isOneArea = cells.every(({ area }) => area === first?.area);
  const isOnePeriod = cells.every(({ period }) => period === first?.period);
  if (isOneArea) return ({ period }) => describePeriod(period);
  return isOnePeriod
    ? ({ area }) => area.name
    : ({ area, period }) => `${describePeriod(period)}, ${area.name}`;
}

/**
 * One suppressed row makes the part suppressed. Where nothing was counted, in an area and a period that the data do have, a
 * count is 0; any other part without rows is not known.
 */
function stateOf(cube: Cube, group: number | undefined, areaKey: string, period: string): CellState {
  const counts = cube.plan.function === 'count' || cube.plan.function === 'countDistinct';
  if (group === undefined) return counts && cube.knows(areaKey, period) ? 'present' : 'absent';
  const { suppressed, unreadable, missing } = cube.groups;
  if (suppressed[group]) return 'suppressed';
  if (unreadable[group]) return 'unreadable';
  return missing[group] && !counts ? 'missing' : 'present';
}
