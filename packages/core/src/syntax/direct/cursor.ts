import type { Span } from '../../text/span.ts';
import { yamlLimits } from '../limits.ts';

/** How far a text has been read directly: always to the first sign of a line, or on its way through one. */
export interface Cursor {
  readonly text: string;
  /** The next sign to be read. */
  at: number;
  /** In which column of its line the next value stands, when a line has been ended; -1 at the end of the text. */
  column: number;
  /** Into how many pieces the library would have taken the text so far. */
  lexemes: number;
  /** Each from its `#` to the end of its line. */
  readonly comments: Span[];
}

/** Signs by their codes. */
export const sign = {
  lineFeed: 10,
  carriageReturn: 13,
  space: 32,
  doubleQuote: 34,
  hash: 35,
  singleQuote: 39,
  comma: 44,
  dash: 45,
  colon: 58,
  greater: 62,
  question: 63,
  openBracket: 91,
  backslash: 92,
  closeBracket: 93,
  openBrace: 123,
  bar: 124,
  closeBrace: 125,
} as const;

/** Whether the sign at an offset ends a line, or the text. */
export function isLineEnd(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === sign.lineFeed || code === sign.carriageReturn || at >= text.length;
}

/** Whether the sign at an offset is a space or ends a line. */
export function isBlank(text: string, at: number): boolean {
  return text.charCodeAt(at) === sign.space || isLineEnd(text, at);
}

/** Goes over spaces. */
export function skipSpaces(cursor: Cursor): void {
  const { text, at } = cursor;
  let end = at;
  while (text.charCodeAt(end) === sign.space) end++;
  if (end === at) return;
  cursor.at = end;
  cursor.lexemes++;
}

/** Goes over a sign; false where another stands. */
export function skipSign(cursor: Cursor, code: number): boolean {
  if (cursor.text.charCodeAt(cursor.at) !== code) return false;
  cursor.at++;
  cursor.lexemes++;
  return true;
}

/** Goes over spaces and ends of lines; false where what comes next stands in another line and not as far in as a column. */
export function skipSpacesAndLines(cursor: Cursor, column: number): boolean {
  const { text } = cursor;
  skipSpaces(cursor);
  let lineStart = -1;
  while (cursor.at < text.length && isLineEnd(text, cursor.at)) {
    skipToLineEnd(cursor);
    lineStart = cursor.at;
    skipSpaces(cursor);
  }
  return lineStart === -1 || cursor.at - lineStart >= column;
}

/** Goes on to the next line with a value on it. False where something else than a comment stands before the end of this one. */
export function endLine(cursor: Cursor): boolean {
  const { text } = cursor;
  skipSpaces(cursor);
  const isComment = text.charCodeAt(cursor.at) === sign.hash;
  if (isComment ? text.charCodeAt(cursor.at - 1) !== sign.space : !isLineEnd(text, cursor.at)) return false;
  skipToLineEnd(cursor);
  return findNextLine(cursor);
}

/** Goes over blank lines and comments, from the start of a line; false where there are too many, or too much stands above. */
export function findNextLine(cursor: Cursor): boolean {
  const { text } = cursor;
  const most = cursor.lexemes + yamlLimits.blankRun / 2;
  while (cursor.at < text.length) {
    const lineStart = cursor.at;
    skipSpaces(cursor);
    if (text.charCodeAt(cursor.at) !== sign.hash && !isLineEnd(text, cursor.at)) {
      cursor.column = cursor.at - lineStart;
      return cursor.lexemes <= yamlLimits.lexemes;
    }
    skipToLineEnd(cursor);
    if (cursor.lexemes > most) return false;
  }
  cursor.column = -1;
  return true;
}

/** From a comment or the end of a line to the start of the next. */
function skipToLineEnd(cursor: Cursor): void {
  const { text, at } = cursor;
  const lineFeed = text.indexOf('\n', at);
  const lineEnd = lineFeed === -1 ? text.length : lineFeed;
  if (text.charCodeAt(at) === sign.hash) {
    cursor.lexemes++;
    cursor.comments.push({ start: at, end: lineEnd });
  }
  if (lineFeed !== -1) cursor.lexemes++;
  cursor.at = Math.min(lineEnd + 1, text.length);
}
