import { decodeBlock } from '../decode-block-scalar.ts';
import type { ScalarNode } from '../tree.ts';
import { type Cursor, findNextLine, isLineEnd, sign, skipSpaces } from './cursor.ts';

/** Text below a `|`, `|-`, `>` or `>-`, each line of which stands in a column or further in. */
export function readBlockText(cursor: Cursor, column: number): ScalarNode | undefined {
  const { text, at: start } = cursor;
  const isFolded = text.charCodeAt(start) === sign.greater;
  const isStripped = text.charCodeAt(start + 1) === sign.dash;
  cursor.at += isStripped ? 2 : 1;
  skipSpaces(cursor);
  const headerEnd = isLineEnd(text, cursor.at) ? text.indexOf('\n', cursor.at) : -1;
  const block = headerEnd === -1 ? undefined : blockLines(text, headerEnd + 1, column);
  if (block === undefined) return undefined;
  const { end, lines, isEven } = block;
  // Its sign, the end of that line, and the text with a mark before it.
  cursor.lexemes += 4;
  cursor.at = Math.min(end + 1, text.length);
  const decoded =
    isFolded && !isEven
      ? decodeBlock(text.slice(start, cursor.at), '').text
      : lines.join(isFolded ? ' ' : '\n') + (isStripped ? '' : '\n');
  const span = { start, end: text.charCodeAt(end - 1) === sign.carriageReturn ? end - 1 : end };
  if (!findNextLine(cursor)) return undefined;
  return { kind: 'scalar', span, value: decoded, text: decoded, style: isFolded ? 'folded' : 'literal' };
}

interface BlockLines {
  /** Without their indentation and line ends. */
  readonly lines: readonly string[];
  /** Whether none is blank, nor indented further than the first. */
  readonly isEven: boolean;
  /** Where the last line ends, before its line feed. */
  readonly end: number;
}

function blockLines(text: string, start: number, column: number): BlockLines | undefined {
  const lines: string[] = [];
  let [indent, end, isEven] = [-1, -1, true];
  let blanks = 0;
  for (let lineStart = start; lineStart < text.length; ) {
    const lineFeed = text.indexOf('\n', lineStart);
    const lineEnd = lineFeed === -1 ? text.length : lineFeed;
    const textEnd = text.charCodeAt(lineEnd - 1) === sign.carriageReturn ? lineEnd - 1 : lineEnd;
    let textStart = lineStart;
    while (text.charCodeAt(textStart) === sign.space) textStart++;
    const width = textStart - lineStart;
    if (textStart >= textEnd) {
      // What spaces alone mean depends on how many there are.
      if (width > 0) return undefined;
      blanks++;
    } else {
      if (indent === -1) indent = width;
      if (width < indent || indent < column) break;
      if (blanks > 0 || width > indent) isEven = false;
      for (; blanks > 0; blanks--) lines.push('');
      lines.push(text.slice(lineStart + indent, textEnd));
      end = lineEnd;
    }
    lineStart = lineEnd + 1;
  }
  return lines.length === 0 ? undefined : { lines, isEven, end };
}
