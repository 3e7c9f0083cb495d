import type { ScalarNode, TreeNode, TreePath } from '../syntax/tree.ts';

/** One key or single value of a file, and where it stands. */
export interface PlacedScalar {
  /** Of a key: the path of its value. */
  readonly path: TreePath;
  readonly isKey: boolean;
  readonly scalar: ScalarNode;
}

/** Every key and single value of a tree, in the order of the text. */
export function* scalarsOf(node: TreeNode | undefined, path: TreePath = []): Generator<PlacedScalar> {
  if (node === undefined) return;
  switch (node.kind) {
    case 'scalar':
      yield { path, isKey: false, scalar: node };
      return;
    case 'list':
      for (const [index, item] of node.items.entries()) yield* scalarsOf(item, [...path, index]);
      return;
    case 'map':
      for (const { key, value } of node.entries) {
        const inner = [...path, key.text];
        yield { path: inner, isKey: true, scalar: key };
        yield* scalarsOf(value, inner);
      }
  }
}

/** The key or value that a place in the text lies in, or touches. */
export function scalarAt(root: TreeNode | undefined, offset: number): PlacedScalar | undefined {
  let node = root;
  const path: (string | number)[] = [];
  while (node !== undefined && node.kind !== 'scalar') {
    if (node.kind === 'list') {
      const index: number = node.items.findIndex((item) => touches(item, offset));
      if (index < 0) return undefined;
      path.push(index);
      node = node.items[index];
      continue;
    }
    const entry = node.entries.find(({ key, value }) => touches(key, offset) || touches(value, offset));
    if (entry === undefined) return undefined;
    path.push(entry.key.text);
    if (touches(entry.key, offset)) return { path, isKey: true, scalar: entry.key };
    node = entry.value;
  }
  return node && touches(node, offset) ? { path, isKey: false, scalar: node } : undefined;
}

function touches({ span }: TreeNode, offset: number): boolean {
  return span.start <= offset && offset <= span.end;
}
