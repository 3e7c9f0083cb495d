import { type Cube, periodKey } from '@ninefold/core';
import { aggregateCells } from '../../../packages/core/src/calculation/measures/aggregate.ts';
import type { Cell } from '../../../packages/core/src/calculation/measures/cell.ts';

/** All that a calculation can learn from a cube, as plain values in an order that does not depend on the engine. */
export function contentsOf(cube: Cube) {
  const { plan, groups } = cube;
  const areas = plan.areaColumn === undefined ? [''] : cube.areas.map(({ code }) => code).sort();
  const periods = plan.periodColumn === undefined ? [''] : cube.periods.map(periodKey).sort();
  const bands = plan.byColumn === undefined ? [undefined] : [...cube.bands].sort();
  const places = areas.flatMap((area) => periods.map((period) => ({ area, period })));
  const found = places.flatMap(({ area, period }) =>
    bands.flatMap((band) => {
      const group = cube.groupOf(area, period, band);
      return group === undefined ? [] : [{ area, period, band, group }];
    }),
  );
  return {
    areas,
    periods,
    bands,
    provisional: [...cube.provisional].sort(),
    knows: places.map(({ area, period }) => cube.knows(area, period)),
    withoutArea: periods.map((period) => cube.rowsWithoutArea(period)),
    groups: found.map(({ area, period, band, group }) => ({
      place: [area, period, ...(band === undefined ? [] : [band])].join(' '),
      rows: groups.rows[group],
      present: groups.present[group],
      missing: groups.missing[group],
      suppressed: groups.suppressed[group],
      unreadable: groups.unreadable[group],
      value: aggregateOf(cube, [group]),
      limits: groups.rows[group] === 1 ? limitsOf(cube, group) : undefined,
      lines:
        cube.table.hasLines === false
          ? undefined
          : [groups.firstRows, groups.lastRows].map((rows) => cube.table.lineOf(rows[group] as number)),
    })),
    together: aggregateOf(
      cube,
      found.map(({ group }) => group),
    ),
  };
}

/** What the plan's function makes of some groups; `value` reads only one row, so of others it says nothing. */
function aggregateOf(cube: Cube, groups: readonly number[]): number | undefined {
  if (
    cube.plan.function === 'value' &&
    (groups.length !== 1 || cube.groups.rows[groups[0] as number] !== 1)
  ) {
    return undefined;
  }
  return aggregateCells(
    cube,
    groups.map((group) => ({ group }) as Cell),
  );
}

function limitsOf(cube: Cube, group: number): readonly (number | undefined)[] {
  const { lower, upper } = cube.plan.limits ?? {};
  return [lower, upper].map((name) => {
    const column = name === undefined ? undefined : cube.table.columns.get(name);
    const value =
      column?.role === 'measure' ? column.values[cube.groups.firstRows[group] as number] : undefined;
    return value === undefined || Number.isNaN(value) ? undefined : value;
  });
}
