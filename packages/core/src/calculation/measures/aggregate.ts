import { assertNever } from '../../diagnostics/internal-error.ts';
import type { Cube } from '../cubes/cube.ts';
import type { Cell } from './cell.ts';

/** The number that a plan's function makes of all rows of some parts together; undefined when they have none. */
export function aggregateCells(cube: Cube, cells: readonly Cell[]): number | undefined {
  const groups = cells.flatMap(({ group }) => (group === undefined ? [] : [group]));
  switch (cube.plan.function) {
    case 'sum':
    case 'count':
      return addExactly(groups.map((group) => cube.groups.sums[group] as number));
    case 'mean': {
      const count = groups.reduce((total, group) => total + (cube.groups.present[group] as number), 0);
      return count === 0
        ? undefined
        : addExactly(groups.map((group) => cube.groups.sums[group] as number)) / count;
    }
    case 'countDistinct':
      return distinctOf(cube, groups);
    case 'median':
      return median(valuesOf(cube, groups).sort());
    case 'min':
      return valuesOf(cube, groups).reduce<number | undefined>(
        (least, value) => Math.min(least ?? value, value),
        undefined,
      );
    case 'max':
      return valuesOf(cube, groups).reduce<number | undefined>(
        (most, value) => Math.max(most ?? value, value),
        undefined,
      );
    case 'value':
      return valuesOf(cube, groups)[0];
    default:
      return assertNever(cube.plan.function, 'aggregating parts');
  }
}

/** Adds with the correction of Neumaier 1974, so that the order of the numbers does not show. */
export function addExactly(numbers: readonly number[]): number {
  let sum = 0;
  let correction = 0;
  for (const number of numbers) {
    const total = sum + number;
    correction += Math.abs(sum) >= Math.abs(number) ? sum - total + number : number - total + sum;
    sum = total;
  }
  return sum + correction;
}

function valuesOf(cube: Cube, groups: readonly number[]): Float64Array {
  const column = cube.plan.column === undefined ? undefined : cube.table.columns.get(cube.plan.column);
  if (column?.role !== 'measure') return new Float64Array();
  const rows = groups.flatMap((group) => [...cube.rowsOf(group)]);
  return Float64Array.from(rows, (row) => column.values[row] as number).filter(
    (value) => !Number.isNaN(value),
  );
}

function distinctOf(cube: Cube, groups: readonly number[]): number {
  const column = cube.plan.column === undefined ? undefined : cube.table.columns.get(cube.plan.column);
  if (column === undefined || column.role === 'measure') return new Set(valuesOf(cube, groups)).size;
  const seen = new Set<number>();
  for (const group of groups) for (const row of cube.rowsOf(group)) seen.add(column.codes[row] as number);
  seen.delete(column.members.indexOf(''));
  return seen.size;
}

function median(sorted: Float64Array): number | undefined {
  const above = sorted[Math.floor(sorted.length / 2)];
  const below = sorted[Math.floor((sorted.length - 1) / 2)];
  return above === undefined || below === undefined ? undefined : (below + above) / 2;
}
