import type { Span } from '../../text/span.ts';
import { yamlLimits } from '../limits.ts';
import type { ListNode, MapEntry, MapNode, ScalarNode, TreeNode } from '../tree.ts';
import {
  type Cursor,
  endLine,
  findNextLine,
  isBlank,
  isLineEnd,
  sign,
  skipSign,
  skipSpaces,
} from './cursor.ts';
import { readBlockText } from './read-block-text.ts';
import { readBrackets } from './read-brackets.ts';
import { readKey, readPlain, readQuoted, startsPlain, unusualKeys } from './read-scalar.ts';

/** A text without fault, read in one go. */
export interface DirectReading {
  /** Undefined where there are more pieces than can be read. */
  readonly root: TreeNode | undefined;
  /** Into how many pieces the library would have taken the text. */
  readonly lexemes: number;
  readonly comments: readonly Span[];
}

/**
 * Reads what nearly every definition is written in: keys with their values below one another, lists with dashes, brackets, text with
 * quotes, without, and below `|` or `>`. Undefined for a text that holds anything else, or a fault of any kind: the
 * library reads that, and where both read a text they read the same.
 */
export function readDirectly(text: string): DirectReading | undefined {
  if (text.includes('\t') || /^(?:---|\.\.\.|\ufeff)/m.test(text)) return undefined;
  const cursor: Cursor = { text, at: 0, column: -1, lexemes: 0, comments: [] };
  if (!findNextLine(cursor) || cursor.column === -1) return undefined;
  const root = readBelow(cursor, highest);
  const { lexemes, comments } = cursor;
  if (lexemes > yamlLimits.lexemes) return { root: undefined, lexemes, comments };
  // A line that is left stands further out than the first.
  if (root === undefined || cursor.column !== -1) return undefined;
  return { root, lexemes, comments };
}

/** Safely below the limit. */
const highest = yamlLimits.depth / 2;

/** The entries whose keys stand in a column, from the first of them on. */
function readMap(cursor: Cursor, column: number, depth: number): MapNode | undefined {
  if (depth === 0) return undefined;
  const start = cursor.at;
  const entries: MapEntry[] = [];
  const keys = new Set(unusualKeys);
  do {
    const key = readKey(cursor);
    if (key === undefined || keys.has(key.text)) return undefined;
    keys.add(key.text);
    const value = readMapValue(cursor, column, depth - 1);
    if (value === undefined) return undefined;
    entries.push({ key, value });
  } while (cursor.column === column);
  const end = entries.at(-1)?.value.span.end ?? start;
  return cursor.column > column ? undefined : { kind: 'map', span: { start, end }, entries };
}

/** The items whose dashes stand in a column, from the first of them on. */
function readList(cursor: Cursor, column: number, depth: number): ListNode | undefined {
  if (depth === 0) return undefined;
  const start = cursor.at;
  const items: TreeNode[] = [];
  do {
    const item = readListItem(cursor, column, depth - 1);
    if (item === undefined) return undefined;
    items.push(item);
  } while (cursor.column === column && isAtDash(cursor));
  const end = items.at(-1)?.span.end ?? start;
  return cursor.column > column ? undefined : { kind: 'list', span: { start, end }, items };
}

function isAtDash({ text, at }: Cursor): boolean {
  return text.charCodeAt(at) === sign.dash && isBlank(text, at + 1);
}

/** What stands behind a key and its colon, in its line or below. A list may stand right below its key. */
function readMapValue(cursor: Cursor, column: number, depth: number): TreeNode | undefined {
  skipSpaces(cursor);
  if (!isAtLineEnd(cursor)) return readInline(cursor, column + 1, depth);
  const nothing = nothingAt(cursor.at);
  if (!endLine(cursor)) return undefined;
  if (cursor.column === column && isAtDash(cursor)) return readList(cursor, column, depth);
  return cursor.column > column ? readBelow(cursor, depth) : nothing;
}

/** What stands behind a dash, in its line or below. */
function readListItem(cursor: Cursor, column: number, depth: number): TreeNode | undefined {
  const dash = cursor.at;
  skipSign(cursor, sign.dash);
  skipSpaces(cursor);
  if (isAtLineEnd(cursor)) {
    const nothing = nothingAt(cursor.at);
    if (!endLine(cursor)) return undefined;
    return cursor.column > column ? readBelow(cursor, depth) : nothing;
  }
  const { at, lexemes } = cursor;
  const isKey = readKey(cursor) !== undefined;
  cursor.at = at;
  cursor.lexemes = lexemes;
  return isKey ? readMap(cursor, column + at - dash, depth) : readInline(cursor, column + 1, depth);
}

function isAtLineEnd({ text, at }: Cursor): boolean {
  return isLineEnd(text, at) || text.charCodeAt(at) === sign.hash;
}

/** A list or a map on the lines below what it belongs to. */
function readBelow(cursor: Cursor, depth: number): TreeNode | undefined {
  return isAtDash(cursor) ? readList(cursor, cursor.column, depth) : readMap(cursor, cursor.column, depth);
}

/** A value that begins in this line; where it goes on, each further line stands in a column or further in. */
function readInline(cursor: Cursor, column: number, depth: number): TreeNode | undefined {
  const { text, at } = cursor;
  switch (text.charCodeAt(at)) {
    case sign.openBracket:
    case sign.openBrace:
      return andLineEnd(cursor, readBrackets(cursor, { column, depth }));
    case sign.doubleQuote:
    case sign.singleQuote:
      return andLineEnd(cursor, readQuoted(cursor, column));
    case sign.bar:
    case sign.greater:
      return readBlockText(cursor, column);
    default:
      return startsPlain(text, at) ? readPlain(cursor, column) : undefined;
  }
}

function andLineEnd(cursor: Cursor, node: TreeNode | undefined): TreeNode | undefined {
  return node !== undefined && endLine(cursor) ? node : undefined;
}

function nothingAt(at: number): ScalarNode {
  return { kind: 'scalar', span: { start: at, end: at }, value: null, text: '', style: 'plain' };
}
