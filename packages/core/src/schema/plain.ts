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
  const byStep = groupByFirstStep(paths);
  if (byStep.size === 0) return value;
  const isDropped = (step: string | number) =>
    byStep.get(String(step))?.some((path) => path.length === 1) ?? false;
  const inner = (item: unknown, step: string | number) => {
    const deeper = byStep.get(String(step));
    return deeper === undefined
      ? item
      : withoutPaths(
          item,
          deeper.map((path) => path.slice(1)),
        );
  };
  if (Array.isArray(value)) {
    return value.flatMap((item, index) => (isDropped(index) ? [] : [inner(item, index)]));
  }
  if (!isMap(value)) return value;
  const copy = emptyMap();
  for (const key of Object.keys(value)) {
    if (!isDropped(key)) copy[key] = inner(value[key], key);
  }
  return copy;
}

/** Paths by their first steps; the empty path is left out. */
export function groupByFirstStep(paths: readonly TreePath[]): ReadonlyMap<string, TreePath[]> {
  const groups = new Map<string, TreePath[]>();
  for (const path of paths) {
    if (path.length === 0) continue;
    const step = String(path[0]);
    const group = groups.get(step);
    if (group) group.push(path);
    else groups.set(step, [path]);
  }
  return groups;
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
