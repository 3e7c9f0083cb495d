import type { Range } from '@ninefold/core';
import { safeText } from '../../text/safe-text.ts';
import { textWidth } from '../../text/text-width.ts';

/** A line of a file and the marks that go under it. */
export interface Excerpt {
  readonly text: string;
  /** As many spaces as stand before the range. */
  readonly indent: string;
  /** As many carets as the range is wide, at least one. */
  readonly carets: string;
}

/** The first line of a range with carets under exactly that range; of a long line, the part around it. */
export function excerptOf(line: string, range: Range, room = 110): Excerpt {
  const start = Math.min(range.start.character, line.length);
  const end = range.end.line > range.start.line ? line.length : Math.min(range.end.character, line.length);
  const window = windowAround(line.length, start, Math.max(end, start), room);
  const before = safeText(line.slice(window.from, start));
  const marked = safeText(line.slice(start, Math.min(end, window.to)));
  const after = safeText(line.slice(Math.min(Math.max(end, start), window.to), window.to));
  const lead = window.from > 0 ? '…' : '';
  return {
    text: `${lead}${before}${marked}${after}${window.to < line.length ? '…' : ''}`.trimEnd(),
    indent: ' '.repeat(textWidth(lead + before)),
    carets: '^'.repeat(Math.max(1, textWidth(marked))),
  };
}

/** The part of a long line to show; the dots at both ends take two of the room. */
function windowAround(
  length: number,
  start: number,
  end: number,
  room: number,
): { readonly from: number; readonly to: number } {
  if (length <= room) return { from: 0, to: length };
  const shown = room - 2;
  const marked = Math.min(end - start, shown);
  const from = Math.max(0, Math.min(start - Math.floor((shown - marked) / 2), length - shown));
  return { from, to: from + shown };
}
