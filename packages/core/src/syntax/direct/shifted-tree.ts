import type { Span } from '../../text/span.ts';
import type { MapEntry, TreeNode } from '../tree.ts';

/** A tree, free of repeated values, as it stands so many signs further on. */
export function shiftedTree(node: TreeNode, by: number): TreeNode {
  switch (node.kind) {
    case 'map':
      return { kind: 'map', span: shiftedSpan(node.span, by), entries: shiftedEntries(node.entries, by) };
    case 'list':
      return {
        kind: 'list',
        span: shiftedSpan(node.span, by),
        items: node.items.map((item) => shiftedTree(item, by)),
      };
    case 'scalar': {
      const { value, text, style } = node;
      return { kind: 'scalar', span: shiftedSpan(node.span, by), value, text, style };
    }
  }
}

/** The entries of a map so many signs further on; themselves where they have not moved. */
export function shiftedEntries(entries: readonly MapEntry[], by: number): readonly MapEntry[] {
  if (by === 0) return entries;
  return entries.map(({ key, value }) => ({
    key: shiftedTree(key, by) as MapEntry['key'],
    value: shiftedTree(value, by),
  }));
}

function shiftedSpan({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}
