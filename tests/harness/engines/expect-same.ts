import type { Cube } from '@ninefold/core';
import { expect } from 'vitest';
import { contentsOf } from './cube-contents.ts';

/** Expects two engines to have found the same: counts exactly, numbers within 1e-12 of the size of what was added. */
export function expectSame(found: Cube, builtIn: Cube): void {
  const [ours, theirs] = [contentsOf(builtIn), contentsOf(found)];
  const tolerance = sizeOf(builtIn) * 1e-12;
  expect(theirs).toEqual({
    ...ours,
    together: near(ours.together, tolerance),
    groups: ours.groups.map((group, index) => ({
      ...group,
      value: near(group.value, tolerance),
      lines: theirs.groups[index]?.lines === undefined ? undefined : group.lines,
    })),
  });
}

function near(value: number | undefined, tolerance: number): unknown {
  return value === undefined
    ? undefined
    : expect.toSatisfy(
        (other) => Math.abs((other as number) - value) <= tolerance,
        `within ${tolerance} of ${value}`,
      );
}

/** Sums of what was added without its sign: what the error of adding is measured by. */
function sizeOf({ plan, table, groups }: Cube): number {
  const column = plan.column === undefined ? undefined : table.columns.get(plan.column);
  if (column?.role !== 'measure') return groups.count;
  return column.values.reduce((total, value) => (Number.isNaN(value) ? total : total + Math.abs(value)), 0);
}
