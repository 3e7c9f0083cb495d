import type { Span } from '../text/span.ts';
import { setOwn } from './plain-value.ts';
import type { MapEntry, MapNode, ScalarNode, TreeNode, TreePath } from './tree.ts';

/** The values alone, as plain objects, lists, texts and numbers. A key named `__proto__` is a key like any other. */
export function toPlain(node: TreeNode): unknown {
  if (node.kind === 'scalar') return node.value;
  if (node.kind === 'list') return node.items.map(toPlain);
  const plain: Record<string, unknown> = {};
  for (const { key, value } of node.entries) setOwn(plain, key.text, toPlain(value));
  return plain;
}

/** The value at the end of the path; undefined where the path leaves the tree. */
export function nodeAt(root: TreeNode | undefined, path: TreePath): TreeNode | undefined {
  let node = root;
  for (const step of path) {
    if (node === undefined) return undefined;
    node = childAt(node, step);
  }
  return node;
}

/** The key that the last named step of the path stands under; undefined where the path leaves the tree. */
export function keyAt(root: TreeNode | undefined, path: TreePath): ScalarNode | undefined {
  let node = root;
  let key: ScalarNode | undefined;
  for (const step of path) {
    if (node === undefined) return undefined;
    const entry = entryAt(node, step);
    key = entry?.key ?? key;
    node = entry?.value ?? childAt(node, step);
  }
  return node === undefined ? undefined : key;
}

/**
 * The place to show for a path, of which the end may be missing from the file: the value itself if it is there, and otherwise the
 * key of the nearest thing around it.
 */
export function deepestSpan(root: TreeNode, path: TreePath): Span {
  let node = root;
  let key: ScalarNode | undefined;
  for (const step of path) {
    const next = childAt(node, step);
    if (next === undefined) return (key ?? firstKey(node))?.span ?? node.span;
    key = entryAt(node, step)?.key;
    node = next;
  }
  const isEmpty = node.span.start === node.span.end;
  return isEmpty && key !== undefined ? key.span : node.span;
}

function childAt(node: TreeNode, step: string | number): TreeNode | undefined {
  if (node.kind === 'list') return typeof step === 'number' ? node.items[step] : undefined;
  return entryAt(node, step)?.value;
}

function entryAt(node: TreeNode, step: string | number): MapEntry | undefined {
  if (node.kind !== 'map') return undefined;
  const name = String(step);
  if (node.entries.length < longMap) return node.entries.find(({ key }) => key.text === name);
  return indexOf(node).get(name);
}

/** From so many keys on a map is looked up by an index, so that a file of ten thousand measures is not searched ten thousand times. */
const longMap = 24;
const indexes = new WeakMap<MapNode, ReadonlyMap<string, MapEntry>>();

function indexOf(node: MapNode): ReadonlyMap<string, MapEntry> {
  const known = indexes.get(node);
  if (known) return known;
  const made = new Map(node.entries.map((entry) => [entry.key.text, entry]));
  indexes.set(node, made);
  return made;
}

/** What a whole map is shown by: its first key, which is a shorter stretch than all of it. */
function firstKey(node: TreeNode): ScalarNode | undefined {
  return node.kind === 'map' ? node.entries[0]?.key : undefined;
}
