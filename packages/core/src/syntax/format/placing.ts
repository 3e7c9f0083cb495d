import type { Span } from '../../text/span.ts';
import type { FormattedLines } from './formatted-lines.ts';

/** The column of what a value belongs to, as it was and as it will be. */
export interface Column {
  readonly before: number;
  readonly after: number;
}

/** What the whole text belongs to. */
export const outermost: Column = { before: -2, after: -2 };

/** How much further in a value stands than what it belongs to. */
export const step = 2;

/** A key, with its colon if it has one. What belongs to it goes by the column that it gives. */
export function placeKey(
  lines: FormattedLines,
  key: Span,
  { colon, column }: { readonly colon: number | undefined; readonly column: number },
): Column {
  lines.placeSign(key.start, column);
  if (colon !== undefined) {
    lines.joinBlanks(key.end, colon, '');
    lines.leaveOneBlank(colon + 1);
  }
  return { before: lines.columnOf(key.start), after: column };
}

/** The dash of an item. What belongs to it goes by the column that it gives. */
export function placeDash(lines: FormattedLines, dash: number, column: number): Column {
  lines.placeSign(dash, column);
  lines.leaveOneBlank(dash + 1);
  return { before: lines.columnOf(dash), after: column };
}

/** A value that is left as it is within: its further lines move with the first. */
export function placeWhole(lines: FormattedLines, { start, end }: Span, { after }: Column): void {
  lines.place(start, after + step);
  lines.keepTogether(start, end);
}

/** A text below `|` or `>`. */
export interface BlockText {
  /** Where its sign stands. */
  readonly sign: number;
  /** Its lines. */
  readonly span: Span;
  /** How far in its first words stand; undefined where there are none. */
  readonly shown: number | undefined;
  /** Whether its sign says how far in it stands, as `|2` does. */
  readonly isCounted: boolean;
}

/** A text of several lines moves as a whole; its blanks are its own. */
export function placeBlockText(lines: FormattedLines, block: BlockText, parent: Column): void {
  const { sign, span, shown = 0, isCounted } = block;
  lines.place(sign, parent.after + step);
  // Blanks alone say nothing of how far in a text would stand.
  if (span.start === span.end || (!isCounted && block.shown === undefined)) return;
  const by = isCounted ? parent.after - Math.max(parent.before, -1) : parent.after + step - shown;
  lines.moveText(span.start, span.end, { by, least: isCounted ? 0 : shown });
}
