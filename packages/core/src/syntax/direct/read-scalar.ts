import { decodeDoubleQuoted, decodePlain, decodeSingleQuoted } from '../decode-flow-scalar.ts';
import type { ScalarNode, ScalarStyle } from '../tree.ts';
import { type Cursor, endLine, isBlank, isLineEnd, sign, skipSign } from './cursor.ts';
import { valueOfPlain } from './value-of-plain.ts';

/** Signs that a text without quotes does not begin with; nor with a dash, a question mark or a colon before a blank. */
const notPlain = /[\s,[\]{}#&*!|>'"%@`]/;

/** Whether a text without quotes begins here. */
export function startsPlain(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code === sign.dash || code === sign.question || code === sign.colon) return !isBlank(text, at + 1);
  return at < text.length && !notPlain.test(text[at] ?? '');
}

/** A key with its colon and a blank behind it. */
export function readKey(cursor: Cursor): ScalarNode | undefined {
  const { text, at } = cursor;
  const code = text.charCodeAt(at);
  const isQuoted = code === sign.doubleQuote || code === sign.singleQuote;
  // A dash that is no item is a slip more often than not.
  if (!isQuoted && (code === sign.dash || !startsPlain(text, at))) return undefined;
  const key = isQuoted ? readQuoted(cursor) : takePlain(cursor, plainEnd(text, at));
  if (key === undefined || key.text.length > longestKey) return undefined;
  return skipSign(cursor, sign.colon) && isBlank(text, cursor.at) ? key : undefined;
}

const longestKey = 1000;

/** Keys that are left to the library, as those are that stand in a map already. */
export const unusualKeys: readonly string[] = ['', '<<'];

/** Where a text without quotes ends in its line: before a colon with a blank behind it, spaces and a comment, or the line's end. */
function plainEnd(text: string, start: number): number {
  let end = start;
  for (let at = start; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === sign.space) {
      if (text.charCodeAt(at + 1) === sign.hash) return end;
    } else if (code === sign.lineFeed || code === sign.carriageReturn) return end;
    else if (code === sign.colon && isBlank(text, at + 1)) return end;
    else end = at + 1;
  }
  return end;
}

/** The text without quotes from here to an offset in the same line. */
export function takePlain(cursor: Cursor, end: number): ScalarNode {
  const text = cursor.text.slice(cursor.at, end);
  const span = { start: cursor.at, end };
  cursor.at = end;
  cursor.lexemes += 2;
  return { kind: 'scalar', span, value: valueOfPlain(text), text, style: 'plain' };
}

/** Text without quotes as a value, with the lines on which it goes on, each of which stands in a column or further in. */
export function readPlain(cursor: Cursor, column: number): ScalarNode | undefined {
  const { text, at: start } = cursor;
  let end = plainEnd(text, start);
  const firstEnd = end;
  for (let line = nextLineOf(text, end, column); line !== -1; line = nextLineOf(text, end, column)) {
    if (text.charCodeAt(line) === sign.dash) return undefined;
    end = plainEnd(text, line);
  }
  const scalar = takePlain(cursor, end);
  const isLong = end > firstEnd;
  if (!endLine(cursor)) return undefined;
  if (!isLong) return scalar;
  const folded = decodePlain(text.slice(start, end)).text;
  return { ...scalar, value: valueOfPlain(folded), text: folded };
}

/** Where the text that ends in this line goes on, if it does. */
function nextLineOf(text: string, end: number, column: number): number {
  let at = end;
  while (text.charCodeAt(at) === sign.space) at++;
  if (!isLineEnd(text, at)) return -1;
  let lineStart = at;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === sign.lineFeed) lineStart = at + 1;
    else if (code !== sign.space && code !== sign.carriageReturn)
      return code !== sign.hash && at - lineStart >= column ? at : -1;
  }
  return -1;
}

/** Text in quotes that ends in its line; given a column, on another line too, if all of them stand in it or further in. */
export function readQuoted(cursor: Cursor, column = Number.POSITIVE_INFINITY): ScalarNode | undefined {
  const { text, at: start } = cursor;
  const isDouble = text.charCodeAt(start) === sign.doubleQuote;
  const end = isDouble ? doubleQuotedEnd(text, start, column) : singleQuotedEnd(text, start, column);
  if (end === -1) return undefined;
  const inner = text.slice(start + 1, end - 1);
  const isLong = inner.includes('\n');
  const decoded = isDouble
    ? isLong || inner.includes('\\')
      ? decodeDoubleQuoted(text.slice(start, end)).text
      : inner
    : isLong
      ? decodeSingleQuoted(text.slice(start, end)).text
      : inner.replaceAll("''", "'");
  cursor.at = end;
  cursor.lexemes++;
  const style: ScalarStyle = isDouble ? 'doubleQuoted' : 'singleQuoted';
  return { kind: 'scalar', span: { start, end }, value: decoded, text: decoded, style };
}

function doubleQuotedEnd(text: string, start: number, column: number): number {
  for (let at = start + 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === sign.doubleQuote) return at + 1;
    if (code === sign.lineFeed && !goesOn(text, at + 1, column)) return -1;
    // Other escapes may have a fault.
    if (code === sign.backslash && !'"\\/nt'.includes(text[++at] ?? ' ')) return -1;
  }
  return -1;
}

function singleQuotedEnd(text: string, start: number, column: number): number {
  for (let at = start + 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === sign.lineFeed && !goesOn(text, at + 1, column)) return -1;
    if (code !== sign.singleQuote) continue;
    if (text.charCodeAt(at + 1) !== sign.singleQuote) return at + 1;
    at++;
  }
  return -1;
}

/** Whether the line that starts here is blank, or stands in a column or further in. */
function goesOn(text: string, lineStart: number, column: number): boolean {
  let at = lineStart;
  while (text.charCodeAt(at) === sign.space) at++;
  return isLineEnd(text, at) || at - lineStart >= column;
}
