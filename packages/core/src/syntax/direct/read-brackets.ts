import { yamlLimits } from '../limits.ts';
import type { ListNode, MapEntry, MapNode, ScalarNode, TreeNode } from '../tree.ts';
import { type Cursor, isBlank, isLineEnd, sign, skipSign, skipSpaces, skipSpacesAndLines } from './cursor.ts';
import { readQuoted, startsPlain, takePlain, unusualKeys } from './read-scalar.ts';

/** Where brackets stand: what is in them and on further lines stands in a column or further in. */
interface Inside {
  readonly column: number;
  /** How many more may stand in one another. */
  readonly depth: number;
}

/** A list or a map in brackets. */
export function readBrackets(cursor: Cursor, inside: Inside): ListNode | MapNode | undefined {
  const most = cursor.lexemes + yamlLimits.bracketed;
  const node = readNested(cursor, inside);
  return cursor.lexemes > most ? undefined : node;
}

function readNested(cursor: Cursor, { column, depth }: Inside): ListNode | MapNode | undefined {
  if (depth === 0) return undefined;
  const inside = { column, depth: depth - 1 };
  const start = cursor.at;
  if (skipSign(cursor, sign.openBrace)) return readMap(cursor, start, inside);
  return skipSign(cursor, sign.openBracket) ? readList(cursor, start, inside) : undefined;
}

function readList(cursor: Cursor, start: number, inside: Inside): ListNode | undefined {
  const items: TreeNode[] = [];
  const isRead = readItems(cursor, sign.closeBracket, inside, () => {
    const item = readItem(cursor, inside);
    if (item !== undefined) items.push(item);
    return item !== undefined;
  });
  return isRead ? { kind: 'list', span: { start, end: cursor.at }, items } : undefined;
}

function readMap(cursor: Cursor, start: number, inside: Inside): MapNode | undefined {
  const entries: MapEntry[] = [];
  const keys = new Set(unusualKeys);
  const isRead = readItems(cursor, sign.closeBrace, inside, () => {
    const key = readScalar(cursor);
    if (key === undefined || keys.has(key.text) || !skipSign(cursor, sign.colon)) return false;
    keys.add(key.text);
    if (cursor.text.charCodeAt(cursor.at) !== sign.space) return false;
    skipSpaces(cursor);
    const value = readItem(cursor, inside);
    if (value !== undefined) entries.push({ key, value });
    return value !== undefined;
  });
  return isRead ? { kind: 'map', span: { start, end: cursor.at }, entries } : undefined;
}

/** What stands between two brackets, each but the last with a comma behind it. */
function readItems(cursor: Cursor, close: number, { column }: Inside, readNext: () => boolean): boolean {
  if (!skipSpacesAndLines(cursor, column)) return false;
  if (skipSign(cursor, close)) return true;
  do {
    if (!skipSpacesAndLines(cursor, column) || !readNext()) return false;
    if (!skipSpacesAndLines(cursor, column)) return false;
  } while (skipSign(cursor, sign.comma));
  return skipSign(cursor, close);
}

function readItem(cursor: Cursor, inside: Inside): TreeNode | undefined {
  const code = cursor.text.charCodeAt(cursor.at);
  return code === sign.openBracket || code === sign.openBrace
    ? readNested(cursor, inside)
    : readScalar(cursor);
}

function readScalar(cursor: Cursor): ScalarNode | undefined {
  const { text, at } = cursor;
  const code = text.charCodeAt(at);
  if (code === sign.doubleQuote || code === sign.singleQuote) return readQuoted(cursor);
  const end = startsPlain(text, at) ? plainEnd(text, at) : -1;
  const isSign = end === at + 1 && (code === sign.dash || code === sign.question);
  return end <= at || isSign ? undefined : takePlain(cursor, end);
}

/** Where a text without quotes ends between brackets; -1 where a comment or the line's end comes first. */
function plainEnd(text: string, start: number): number {
  let end = start;
  for (let at = start; !isLineEnd(text, at); at++) {
    const code = text.charCodeAt(at);
    if (isBracketOrComma(code)) return end;
    if (code === sign.space) {
      if (text.charCodeAt(at + 1) === sign.hash) return -1;
    } else if (code === sign.colon && (isBlank(text, at + 1) || isBracketOrComma(text.charCodeAt(at + 1)))) {
      return end;
    } else end = at + 1;
  }
  return -1;
}

function isBracketOrComma(code: number): boolean {
  return (
    code === sign.comma ||
    code === sign.openBracket ||
    code === sign.closeBracket ||
    code === sign.openBrace ||
    code === sign.closeBrace
  );
}
