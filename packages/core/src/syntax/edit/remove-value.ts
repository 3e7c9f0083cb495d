import type { TreeNode, TreePath } from '../tree.ts';
import { lineStart } from '../visible-text.ts';
import { isFirstOnLine, lineEnd, nextLine } from './lines.ts';
import { endOf, lengthOf, locate, type Place, placeAt } from './place.ts';
import type { TextChange } from './yaml-edit.ts';

/** Takes a value away with its key or dash, and the comments on its own lines. Comment lines above it stay. */
export function removeValue(text: string, root: TreeNode, path: TreePath): readonly TextChange[] | undefined {
  const place = locate(text, root, path);
  if (place === undefined) return undefined;
  if (lengthOf(place.parent) === 1) return [removeOnly(text, place, locate(text, root, path.slice(0, -1)))];
  if (place.isInFlow) return removeInBrackets(text, place);
  const end = endOf(text, place);
  if (isFirstOnLine(text, place.start)) return [removeLines(text, place.start, end)];
  const next = placeAt(text, place.parent, place.index + 1);
  return next && [removeBesideDash(text, place, end, next)];
}

/** What is left of a list or map with nothing in it. */
function removeOnly(text: string, place: Place, parent: Place | undefined): TextChange {
  const empty = place.parent.kind === 'map' ? '{}' : '[]';
  if (place.isInFlow) return cut(place.parent.span.start, place.parent.span.end, empty);
  const end = endOf(text, place);
  const isNext = parent !== undefined && text.slice(parent.after, place.start).trim() === '';
  return isNext ? cut(parent.after, end, ` ${empty}`) : cut(place.start, end, empty);
}

function removeInBrackets(text: string, place: Place): readonly TextChange[] | undefined {
  const end = endOf(text, place);
  const comma = /\s*,[ \t]*/y;
  comma.lastIndex = end;
  const isLast = place.index === lengthOf(place.parent) - 1;
  if (isLast) {
    const before = placeAt(text, place.parent, place.index - 1);
    return before && [cut(endOf(text, before), end, '')];
  }
  return comma.test(text) ? [cut(place.start, comma.lastIndex, '')] : undefined;
}

function removeLines(text: string, start: number, end: number): TextChange {
  const from = lineStart(start, text);
  const to = nextLine(text, end);
  const isLastLine = to === text.length && !text.endsWith('\n');
  return isLastLine ? cut(lineEnd(text, from - 2), to, '') : cut(from, to, '');
}

/** The first part of a list or map that begins on the line of a dash: the next one moves up to it, unless a comment stands between. */
function removeBesideDash(text: string, place: Place, end: number, next: Place): TextChange {
  const isCommented = text.slice(lineEnd(text, end), next.start).includes('#');
  if (!isCommented) return cut(place.start, next.start, '');
  const line = lineStart(place.start, text);
  return cut(line + text.slice(line, place.start).trimEnd().length, lineEnd(text, end), '');
}

function cut(start: number, end: number, newText: string): TextChange {
  return { span: { start, end }, newText };
}
