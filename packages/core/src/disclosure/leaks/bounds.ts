import type { Equation } from './equation.ts';

/** The least and the most that a whole number can be. */
export interface Bounds {
  readonly least: number;
  readonly most: number;
}

/** How much work may still be done, in terms looked at. */
export interface Effort {
  left: number;
}

/**
 * What the sums leave of the bounds of each unknown count, narrowed until nothing changes. Undefined where no whole numbers fit: the
 * counts do not add up as they are said to.
 */
export function narrow(
  equations: readonly Equation[],
  start: ReadonlyMap<string, Bounds>,
  effort: Effort,
): Map<string, Bounds> | undefined {
  const bounds = new Map(start);
  for (let hasChanged = true; hasChanged && effort.left > 0; ) {
    hasChanged = false;
    for (const { terms, rest } of equations) {
      effort.left -= terms.size * terms.size;
      for (const [id, factor] of terms) {
        const before = boundsOf(id, bounds);
        const after = within(before, shareOf(id, factor, terms, rest, bounds));
        if (after.least > after.most) return undefined;
        if (after.least === before.least && after.most === before.most) continue;
        bounds.set(id, after);
        hasChanged = true;
      }
    }
  }
  return bounds;
}

/** The bounds of a count; any number from 0 where nothing is said of it. */
export function boundsOf(id: string, bounds: ReadonlyMap<string, Bounds>): Bounds {
  return bounds.get(id) ?? { least: 0, most: Infinity };
}

/** What the bounds of the other terms leave for one. */
function shareOf(
  id: string,
  factor: number,
  terms: ReadonlyMap<string, number>,
  rest: number,
  bounds: ReadonlyMap<string, Bounds>,
): Bounds {
  let least = 0;
  let most = 0;
  for (const [other, times] of terms) {
    if (other === id) continue;
    const each = boundsOf(other, bounds);
    least += times > 0 ? times * each.least : times * each.most;
    most += times > 0 ? times * each.most : times * each.least;
  }
  const ends = [(rest - most) / factor, (rest - least) / factor];
  return { least: Math.ceil(Math.min(...ends)), most: Math.floor(Math.max(...ends)) };
}

function within(a: Bounds, b: Bounds): Bounds {
  return { least: Math.max(a.least, b.least), most: Math.min(a.most, b.most) };
}
