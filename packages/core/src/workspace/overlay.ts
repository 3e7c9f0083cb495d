import { emptyMap } from '../schema/plain.ts';
import { isMap } from '../syntax/plain-value.ts';
import type { TreePath } from '../syntax/tree.ts';

/** Keys that choose between shapes: where a file changes one, nothing of the other shape is kept. */
const shapeKeys = ['method', 'scheme', 'role'] as const;

/** Keys of a file that are about the file, not about the definition; they are never inherited. */
const ownKeys = new Set(['extends', 'locked']);

/**
 * What a file says over what it extends: a value is replaced by key, a list is replaced whole, a removal takes a key away. Neither
 * input is changed.
 */
export function overlay(
  base: Readonly<Record<string, unknown>>,
  own: Readonly<Record<string, unknown>>,
  removals: readonly TreePath[],
): Record<string, unknown> {
  const merged = emptyMap();
  for (const key of Object.keys(base)) {
    if (!ownKeys.has(key)) merged[key] = base[key];
  }
  return mergeInto(merged, own, removals);
}

function mergeInto(
  base: Readonly<Record<string, unknown>>,
  own: Readonly<Record<string, unknown>>,
  removals: readonly TreePath[],
): Record<string, unknown> {
  const merged = emptyMap();
  const removed = new Set(removals.filter((path) => path.length === 1).map(([key]) => String(key)));
  for (const key of Object.keys(base)) {
    if (!removed.has(key)) merged[key] = base[key];
  }
  for (const key of Object.keys(own)) {
    const deeper = removals.filter((path) => path.length > 1 && path[0] === key).map((path) => path.slice(1));
    merged[key] = mergeValue(merged[key], own[key], deeper);
  }
  return merged;
}

function mergeValue(base: unknown, own: unknown, removals: readonly TreePath[]): unknown {
  if (!isMap(own)) return own;
  const changesShape =
    !isMap(base) || shapeKeys.some((key) => own[key] !== undefined && own[key] !== base[key]);
  return mergeInto(changesShape ? emptyMap() : base, own, removals);
}
