import { lineEnd } from '../../syntax/edit/lines.ts';
import type { TreeNode, TreePath } from '../../syntax/tree.ts';
import type { Position } from '../../text/span.ts';
import type { Document } from '../../workspace/document.ts';

/** The path of the innermost key whose lines a place is in, the blanks and the comment behind its value included. */
export function pathAt({ root, source }: Document, position: Position): TreePath {
  const offset = source.offsetAt(position);
  const path: (string | number)[] = [];
  let node: TreeNode | undefined = root;
  while (node !== undefined && node.kind !== 'scalar') {
    const parts: readonly (readonly [step: string | number, start: number, inner: TreeNode])[] =
      node.kind === 'map'
        ? node.entries.map(({ key, value }) => [key.text, key.span.start, value])
        : node.items.map((item, index) => [index, item.span.start, item]);
    const part = parts.findLast(([, start]) => start <= offset);
    if (part === undefined || lineEnd(source.text, Math.max(part[1], part[2].span.end)) < offset) return path;
    path.push(part[0]);
    node = part[2];
  }
  return path;
}
