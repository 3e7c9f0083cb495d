import { type Bounds, boundsOf, type Effort, narrow } from './bounds.ts';
import type { Equation } from './equation.ts';

/**
 * The counts that can be one whole number only, by the sums and the bounds together: exact, by looking for another that fits. Where
 * looking takes too long, a count is not named: what is named is certain.
 */
export function confine(
  equations: readonly Equation[],
  start: ReadonlyMap<string, Bounds>,
): ReadonlyMap<string, number> {
  const confined = new Map<string, number>();
  if (equations.some(({ rest }) => !Number.isSafeInteger(rest))) return confined;
  const effort = { left: mostEffort };
  const narrowed = narrow(equations, start, effort);
  if (narrowed === undefined) return confined;
  const example = search(equations, narrowed, effort);
  if (example === undefined || example === 'too-long') return confined;
  const examples = [example];
  for (const [id, value] of example) {
    if (effort.left <= 0) break;
    if (examples.some((each) => each.get(id) !== value)) continue;
    const { least, most } = boundsOf(id, narrowed);
    const others = [
      { least, most: value - 1 },
      { least: value + 1, most },
    ].map((bounds) =>
      bounds.least > bounds.most ? undefined : searchWith(equations, narrowed, id, bounds, effort),
    );
    examples.push(...others.filter((each) => each instanceof Map));
    if (others.every((each) => each === undefined)) confined.set(id, value);
  }
  return confined;
}

/** A small table takes some thousands; this much takes a fraction of a second. */
const mostEffort = 2_000_000;

type Found = Map<string, number> | 'too-long' | undefined;

function searchWith(
  equations: readonly Equation[],
  bounds: ReadonlyMap<string, Bounds>,
  id: string,
  instead: Bounds,
  effort: Effort,
): Found {
  const narrowed = narrow(equations, new Map(bounds).set(id, instead), effort);
  return narrowed && search(equations, narrowed, effort);
}

/** Whole numbers that fit every sum and stay within the bounds, if there are any. */
function search(equations: readonly Equation[], start: ReadonlyMap<string, Bounds>, effort: Effort): Found {
  const ids = new Set(equations.flatMap(({ terms }) => [...terms.keys()]));
  const open = [start];
  for (let bounds = open.pop(); bounds !== undefined; bounds = open.pop()) {
    if (effort.left <= 0) return 'too-long';
    const tightest = tightestOf(ids, bounds);
    if (tightest === undefined) {
      const found = new Map([...ids].map((id) => [id, boundsOf(id, bounds).least]));
      if (fits(equations, found)) return found;
      continue;
    }
    const { least, most } = boundsOf(tightest, bounds);
    const halves = [
      { least: least + 1, most },
      { least, most: least },
    ];
    for (const half of halves) {
      const narrowed = narrow(equations, new Map(bounds).set(tightest, half), effort);
      if (narrowed !== undefined) open.push(narrowed);
    }
  }
  return undefined;
}

function fits(equations: readonly Equation[], counts: ReadonlyMap<string, number>): boolean {
  return equations.every(({ terms, rest }) => {
    let sum = 0;
    for (const [id, factor] of terms) sum += factor * (counts.get(id) ?? 0);
    return sum === rest;
  });
}

/** The count with the fewest values left, of those with more than one. */
function tightestOf(ids: ReadonlySet<string>, bounds: ReadonlyMap<string, Bounds>): string | undefined {
  let found: string | undefined;
  let width = Infinity;
  for (const id of ids) {
    const { least, most } = boundsOf(id, bounds);
    if (most === least || (found !== undefined && most - least >= width)) continue;
    found = id;
    width = most - least;
  }
  return found;
}
