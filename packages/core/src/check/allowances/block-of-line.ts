import type { ListNode, MapNode, TreeNode } from '../../syntax/tree.ts';
import type { Span } from '../../text/span.ts';

/** What begins on a line with all that belongs to it: a key with its value, or an item of a list; otherwise the line itself. */
export function blockOfLine(root: TreeNode | undefined, line: Span): Span {
  let node = root;
  while (node !== undefined && node.kind !== 'scalar') {
    const first = firstFrom(node, line.start);
    const begun = spanOfPart(node, first);
    if (begun !== undefined && begun.start < line.end) {
      const last = spanOfPart(node, firstFrom(node, line.end) - 1) ?? begun;
      return { start: begun.start, end: Math.max(begun.end, last.end) };
    }
    node = node.kind === 'map' ? node.entries[first - 1]?.value : node.items[first - 1];
  }
  return line;
}

function spanOfPart(node: MapNode | ListNode, index: number): Span | undefined {
  if (node.kind === 'list') return node.items[index]?.span;
  const entry = node.entries[index];
  return entry && { start: entry.key.span.start, end: Math.max(entry.key.span.end, entry.value.span.end) };
}

/** The position of the first part that starts at an offset or after it. The parts stand in the order of the text. */
function firstFrom(node: MapNode | ListNode, offset: number): number {
  let [low, high] = [0, node.kind === 'map' ? node.entries.length : node.items.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spanOfPart(node, middle)?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
