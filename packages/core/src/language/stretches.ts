import type { TreeNode } from '../syntax/tree.ts';
import type { Range, Span } from '../text/span.ts';
import type { Document } from '../workspace/document.ts';
import { scalarAt } from './scalars.ts';

/** Lines that can be folded away, the first and the last, counted from zero. */
export interface Fold {
  readonly start: number;
  readonly end: number;
  readonly isComment: boolean;
}

/** What can be folded in a file: groups of keys, lists, long texts, and comments of several lines. */
export function foldsOf({ root, source }: Document): readonly Fold[] {
  const folds = new Map<number, Fold>();
  const add = (span: Span, isComment = false) => {
    const { start, end } = source.rangeOf(span);
    const last = end.character === 0 && end.line > start.line ? end.line - 1 : end.line;
    if (last > start.line && !folds.has(start.line))
      folds.set(start.line, { start: start.line, end: last, isComment });
  };
  const visit = (node: TreeNode): void => {
    if (node.kind === 'list') {
      for (const item of node.items) {
        if (item.kind !== 'scalar') add(item.span);
        visit(item);
      }
    }
    if (node.kind === 'map') {
      for (const { key, value } of node.entries) {
        add({ start: key.span.start, end: value.span.end });
        visit(value);
      }
    }
  };
  if (root) visit(root);
  for (const match of source.text.matchAll(/(?:^[ \t]*#[^\r\n]*(?:\r?\n|$)){2,}/gm)) {
    add({ start: match.index, end: match.index + match[0].trimEnd().length }, true);
  }
  return [...folds.values()].sort((a, b) => a.start - b.start);
}

/** The stretches around a place, from the smallest to the whole file: what a growing selection takes in. */
export function stretchesAround({ root, source }: Document, offset: number): readonly Range[] {
  const spans: Span[] = [{ start: 0, end: source.text.length }];
  const visit = (node: TreeNode): void => {
    spans.push(node.span);
    if (node.kind === 'list') {
      const item = node.items.find((each) => holds(each.span, offset));
      if (item) visit(item);
    }
    if (node.kind === 'map') {
      const entry = node.entries.find(({ key, value }) =>
        holds({ start: key.span.start, end: value.span.end }, offset),
      );
      if (entry === undefined) return;
      spans.push({ start: entry.key.span.start, end: Math.max(entry.key.span.end, entry.value.span.end) });
      visit(holds(entry.key.span, offset) ? entry.key : entry.value);
    }
  };
  if (root && holds(root.span, offset)) visit(root);
  const placed = scalarAt(root, offset);
  const word = placed && wordAt(source.text, placed.scalar.span, offset);
  if (word) spans.push(word);
  const inside = spans.filter((span, index) => index === 0 || holds(span, offset));
  const growing = inside.filter(
    (span, index) =>
      index === 0 || span.start !== inside[index - 1]?.start || span.end !== inside[index - 1]?.end,
  );
  return growing.reverse().map((span) => source.rangeOf(span));
}

function wordAt(text: string, within: Span, offset: number): Span | undefined {
  const isWord = (at: number) =>
    at >= within.start && at < within.end && /[\p{L}\p{N}_.-]/u.test(text[at] ?? '');
  let [start, end] = [offset, offset];
  while (isWord(start - 1)) start--;
  while (isWord(end)) end++;
  return start < end ? { start, end } : undefined;
}

function holds({ start, end }: Span, offset: number): boolean {
  return start <= offset && offset <= end;
}
