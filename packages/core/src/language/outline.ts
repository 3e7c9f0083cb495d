import type { MapEntry, TreeNode, TreePath } from '../syntax/tree.ts';
import { toPlain } from '../syntax/tree-access.ts';
import type { Range, Span } from '../text/span.ts';
import type { Document } from '../workspace/document.ts';
import { meaningOfKey } from './meaning.ts';

/** A part of a file in its outline. */
export interface OutlineItem {
  readonly name: string;
  readonly detail: string | undefined;
  /** `thing`: something with a name of its own; `group`: keys or a list; `value`: a single value. */
  readonly kind: 'file' | 'thing' | 'group' | 'value';
  readonly range: Range;
  readonly nameRange: Range;
  readonly children: readonly OutlineItem[];
}

/** Deeper parts are not shown: an outline is for finding one's way. */
const deepest = 3;

/** The outline of a file: its keys, and the things it names. */
export function outlineOf(document: Document): readonly OutlineItem[] {
  return itemsOf(document, document.root, []);
}

function itemsOf(document: Document, node: TreeNode | undefined, path: TreePath): readonly OutlineItem[] {
  if (node === undefined || path.length >= deepest) return [];
  if (node.kind === 'map')
    return node.entries.map((entry) => itemOf(document, entry, [...path, entry.key.text]));
  if (node.kind === 'list') {
    return node.items.flatMap((item, index) =>
      item.kind === 'scalar' ? [] : [listItem(document, item, [...path, index])],
    );
  }
  return [];
}

function itemOf(document: Document, { key, value }: MapEntry, path: TreePath): OutlineItem {
  const isThing = meaningOfKey(document.kind, path) !== undefined;
  const span: Span = { start: key.span.start, end: Math.max(key.span.end, value.span.end) };
  return {
    name: key.text === '' ? '(no name)' : key.text,
    detail: detailOf(value),
    kind: isThing ? 'thing' : value.kind === 'scalar' ? 'value' : 'group',
    range: document.source.rangeOf(span),
    nameRange: document.source.rangeOf(key.span),
    children: itemsOf(document, value, path),
  };
}

function listItem(document: Document, node: TreeNode, path: TreePath): OutlineItem {
  const range = document.source.rangeOf(node.span);
  const nameRange = { start: range.start, end: range.start };
  const name = `${Number(path.at(-1)) + 1}`;
  return {
    name,
    detail: detailOf(node),
    kind: 'group',
    range,
    nameRange,
    children: itemsOf(document, node, path),
  };
}

const longestDetail = 80;

/** The value itself, or the title of a group, or its first values. */
function detailOf(node: TreeNode): string | undefined {
  if (node.kind === 'scalar') return shortened(node.text);
  if (node.kind === 'list') return `${node.items.length}`;
  const title = node.entries.find(({ key }) => key.text === 'title')?.value;
  if (title?.kind === 'scalar') return shortened(title.text);
  const values = node.entries
    .slice(0, 3)
    .flatMap(({ value }) => (value.kind === 'scalar' ? [String(toPlain(value))] : []));
  return values.length > 0 ? shortened(values.join(', ')) : undefined;
}

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > longestDetail ? `${line.slice(0, longestDetail)}…` : line;
}
