import type { Position, Range } from '../text/span.ts';
import { decodeText } from './decode-text.ts';

/** A stretch of the bytes of a file, and the start of a line at or before it from which to count. */
export interface Place {
  readonly lineStart: number;
  /** The line that begins at `lineStart`, counted from zero. */
  readonly line: number;
  readonly start: number;
  readonly end: number;
}

/** The place of a problem of the whole file: its first character, after the byte order mark if it has one. */
export function startOfFile(bytes: Uint8Array): Place {
  const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const start = hasMark ? 3 : 0;
  return { lineStart: start, line: 0, start, end: start };
}

/** Turns places in a file into lines and characters. Places asked for from first to last cost one walk over the file at most. */
export function createLocator(bytes: Uint8Array): (place: Place) => Range {
  let lineStart = -1;
  let walked = 0;
  let position: Position = { line: 0, character: 0 };
  const positionAt = (place: Place, byte: number): Position => {
    if (place.lineStart !== lineStart || byte < walked) {
      lineStart = place.lineStart;
      walked = lineStart;
      position = { line: place.line, character: 0 };
    }
    position = moveOn(bytes, position, walked, byte);
    walked = byte;
    return position;
  };
  return (place) => {
    const { start, end } = notEmpty(bytes, place);
    return { start: positionAt(place, start), end: positionAt(place, end) };
  };
}

/** Both ends must stand beside a byte of ASCII, as the ends of cells and rows do, so that no character is cut. */
function moveOn(bytes: Uint8Array, from: Position, start: number, end: number): Position {
  let { line, character } = from;
  let lineStart = start;
  for (let at = start; at < end; at++) {
    const isLineEnd = bytes[at] === 10 || (bytes[at] === 13 && bytes[at + 1] !== 10);
    if (!isLineEnd) continue;
    line++;
    lineStart = at + 1;
    character = 0;
  }
  return { line, character: character + decodeText(bytes, lineStart, end).length };
}

/** An empty cell cannot be seen, so the delimiter or quotation mark beside it is shown. */
function notEmpty(bytes: Uint8Array, { lineStart, start, end }: Place): { start: number; end: number } {
  if (start < end) return { start, end };
  const next = bytes[end];
  if (next !== undefined && next < 0x80 && next !== 10 && next !== 13) return { start, end: end + 1 };
  return { start: Math.max(lineStart, start - 1), end };
}
