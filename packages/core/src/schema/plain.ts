import { childOf, isMap } from '../syntax/plain-value.ts';
import type { TreePath } from '../syntax/tree.ts';

/** The value at a path of a plain value, or undefined. */
export function plainAt(value: unknown, path: TreePath): unknown {
  let current = value;
  for (const step of path) {
    current = childOf(current, step);
    if (current === undefined) return undefined;
  }
  return current;
}

/** A copy of a plain value without the given paths: keys are dropped, list items too. The value itself is not touched. */
export function withoutPaths(value: unknown, paths: readonly TreePath[]): unknown {
  const here = paths.filter((path) => path.length > 0);
  if (here.length === 0) return value;
  const dropped = new Set(here.filter((path) => path.length === 1).map(([step]) => String(step)));
  const deeper = (step: string | number) =>
    here.filter((path) => path.length > 1 && String(path[0]) === String(step)).map((path) => path.slice(1));
  if (Array.isArray(value)) {
    return value.flatMap((item, index) =>
      dropped.has(String(index)) ? [] : [withoutPaths(item, deeper(index))],
    );
  }
  if (!isMap(value)) return value;
  const copy = emptyMap();
  for (const key of Object.keys(value)) {
    if (!dropped.has(key)) copy[key] = withoutPaths(value[key], deeper(key));
  }
  return copy;
}

/** A map with no inherited keys, so that `__proto__` and `constructor` are keys like any other. */
export function emptyMap(): Record<string, unknown> {
  return Object.create(null) as Record<string, unknown>;
}

/** The paths of map values that are null (`key:` with nothing behind it, or `key: null`). */
export function nullPaths(value: unknown, path: TreePath = []): readonly TreePath[] {
  if (!isMap(value)) return [];
  return Object.keys(value).flatMap((key) =>
    value[key] === null ? [[...path, key]] : nullPaths(value[key], [...path, key]),
  );
}

/** Where a path of `withoutPaths(value, dropped)` stood in `value`: list items after a dropped one have moved up. */
export function originalPath(path: TreePath, dropped: readonly TreePath[]): TreePath {
  if (dropped.length === 0) return path;
  const original: (string | number)[] = [];
  let under = dropped;
  for (const step of path) {
    const found = typeof step === 'number' ? originalIndex(step, under) : step;
    original.push(found);
    under = under.flatMap((entry) =>
      entry.length > 1 && String(entry[0]) === String(found) ? [entry.slice(1)] : [],
    );
  }
  return original;
}

function originalIndex(index: number, dropped: readonly TreePath[]): number {
  const gone = new Set(dropped.filter((path) => path.length === 1).map(([step]) => Number(step)));
  let original = -1;
  for (let kept = -1; kept < index; ) {
    original++;
    if (!gone.has(original)) kept++;
  }
  return original;
}
