import { type CST, Parser } from 'yaml';
import type { TextChange } from '../edit/yaml-edit.ts';
import { createLines, type FormattedLines } from '../format/formatted-lines.ts';

/** The changes that a sound YAML text needs to be as Ninefold writes it, in the order of the text. */
export function planFormat(text: string): readonly TextChange[] {
  const lines = createLines(text);
  for (const token of new Parser().parse(text)) {
    if (token.type === 'document' && token.value) placeValue(token.value, { before: -2, after: -2 }, lines);
  }
  return lines.changes();
}

/** The column of what a value belongs to, as it was and as it will be. */
interface Column {
  readonly before: number;
  readonly after: number;
}

const step = 2;

function placeValue(token: CST.Token, parent: Column, lines: FormattedLines): void {
  switch (token.type) {
    case 'block-map':
      placeMap(token, parent.after + step, lines);
      break;
    case 'block-seq':
      placeList(token, parent.after + step, lines);
      break;
    case 'block-scalar':
      placeBlockScalar(token, parent, lines);
      break;
    case 'flow-collection':
    case 'scalar':
    case 'single-quoted-scalar':
    case 'double-quoted-scalar':
    case 'alias':
      lines.place(token.offset, parent.after + step);
      lines.keepTogether(token.offset, endOf(token));
      break;
    default:
  }
}

function placeMap({ items }: CST.BlockMap, column: number, lines: FormattedLines): void {
  for (const { start, key, sep = [], value } of items) {
    placeMarks(start, column, lines);
    if (key) {
      lines.placeSign(key.offset, column);
      const colon = sep.find(({ type }) => type === 'map-value-ind');
      if (colon) lines.joinBlanks(endOf(key), colon.offset, '');
    }
    const own = { before: lines.columnOf(key?.offset ?? start[0]?.offset ?? 0), after: column };
    placeMarks(sep, column + step, lines);
    afterSign(sep, 'map-value-ind', value, lines);
    if (value) placeValue(value, own, lines);
  }
}

function placeList({ items }: CST.BlockSequence, column: number, lines: FormattedLines): void {
  for (const { start, value } of items) {
    const dash = start.find(({ type }) => type === 'seq-item-ind');
    if (dash) lines.placeSign(dash.offset, column);
    placeMarks(start, column + step, lines);
    afterSign(start, 'seq-item-ind', value, lines);
    const own = { before: lines.columnOf(dash?.offset ?? 0), after: column };
    if (value) placeValue(value, own, lines);
  }
}

/** Names of values (`&name`), which may stand on lines of their own. */
function placeMarks(tokens: readonly CST.SourceToken[], column: number, lines: FormattedLines): void {
  for (const { type, offset } of tokens) {
    if (type === 'anchor' || type === 'tag') lines.place(offset, column);
  }
}

/** One blank between a sign and what follows it on its line. What stands before a comment is left as it is: comments are lined up. */
function afterSign(
  tokens: readonly CST.SourceToken[],
  sign: string,
  value: CST.Token | null | undefined,
  lines: FormattedLines,
): void {
  const at = tokens.findIndex(({ type }) => type === sign);
  const [blank, next] = [tokens[at + 1], tokens[at + 2]];
  if (at < 0 || blank?.type !== 'space' || next?.type === 'comment' || next?.type === 'newline') return;
  const isLastOfFile = next === undefined && !value;
  if (isLastOfFile) return;
  lines.joinBlanks(blank.offset, blank.offset + blank.source.length, ' ');
}

/** A text of several lines moves as a whole; its blanks are its own. */
function placeBlockScalar({ props, source }: CST.BlockScalar, parent: Column, lines: FormattedLines): void {
  const header = props.find(({ type }) => type === 'block-scalar-header');
  const last = props.at(-1);
  if (header === undefined || last === undefined || !('source' in header) || !('source' in last)) return;
  lines.place(header.offset, parent.after + step);
  const isCounted = /[1-9]/.test(header.source);
  // Blanks alone say nothing of how far in a text would stand.
  if (source === '' || (!isCounted && !/[^ \r\n]/.test(source))) return;
  const start = last.offset + last.source.length;
  const shown = /^( *)[^ \r\n]/m.exec(source)?.[1]?.length ?? 0;
  const by = isCounted ? parent.after - Math.max(parent.before, -1) : parent.after + step - shown;
  lines.moveText(start, start + source.length, { by, least: isCounted ? 0 : shown });
}

function endOf(token: CST.Token): number {
  if (token.type === 'flow-collection') {
    const close = token.end.find(({ type }) => type === 'flow-map-end' || type === 'flow-seq-end');
    return close ? close.offset + close.source.length : token.offset;
  }
  return token.offset + ('source' in token ? token.source.length : 0);
}
