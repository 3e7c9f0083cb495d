import { type CST, Parser } from 'yaml';
import type { TextChange } from '../edit/yaml-edit.ts';
import { createLines, type FormattedLines } from '../format/formatted-lines.ts';
import {
  type Column,
  outermost,
  placeBlockText,
  placeDash,
  placeKey,
  placeWhole,
  step,
} from '../format/placing.ts';

/** The changes that a sound YAML text needs to be as Ninefold writes it, in the order of the text. */
export function planFormat(text: string): readonly TextChange[] {
  const lines = createLines(text);
  for (const token of new Parser().parse(text)) {
    if (token.type === 'document' && token.value) placeValue(token.value, outermost, lines);
  }
  return lines.changes();
}

function placeValue(token: CST.Token, parent: Column, lines: FormattedLines): void {
  switch (token.type) {
    case 'block-map':
      placeMap(token, parent.after + step, lines);
      break;
    case 'block-seq':
      placeList(token, parent.after + step, lines);
      break;
    case 'block-scalar':
      placeBlock(token, parent, lines);
      break;
    case 'flow-collection':
    case 'scalar':
    case 'single-quoted-scalar':
    case 'double-quoted-scalar':
    case 'alias':
      placeWhole(lines, { start: token.offset, end: endOf(token) }, parent);
      break;
    default:
  }
}

function placeMap({ items }: CST.BlockMap, column: number, lines: FormattedLines): void {
  for (const { start, key, sep = [], value } of items) {
    placeMarks(start, column, lines);
    const colon = sep.find(({ type }) => type === 'map-value-ind')?.offset;
    // Comments at the end of a map are an entry without a key.
    const own = key
      ? placeKey(lines, { start: key.offset, end: endOf(key) }, { colon, column })
      : { before: lines.columnOf(colon ?? 0), after: column };
    placeMarks(sep, column + step, lines);
    if (value) placeValue(value, own, lines);
  }
}

function placeList({ items }: CST.BlockSequence, column: number, lines: FormattedLines): void {
  for (const { start, value } of items) {
    const dash = start.find(({ type }) => type === 'seq-item-ind');
    if (dash === undefined) continue;
    const own = placeDash(lines, dash.offset, column);
    placeMarks(start, column + step, lines);
    if (value) placeValue(value, own, lines);
  }
}

/** Names of values (`&name`), which may stand on lines of their own. */
function placeMarks(tokens: readonly CST.SourceToken[], column: number, lines: FormattedLines): void {
  for (const { type, offset } of tokens) {
    if (type === 'anchor' || type === 'tag') lines.place(offset, column);
  }
}

function placeBlock({ props, source }: CST.BlockScalar, parent: Column, lines: FormattedLines): void {
  const header = props.find(({ type }) => type === 'block-scalar-header');
  const last = props.at(-1);
  if (header === undefined || last === undefined || !('source' in header) || !('source' in last)) return;
  const start = last.offset + last.source.length;
  placeBlockText(
    lines,
    {
      sign: header.offset,
      span: { start, end: start + source.length },
      shown: /^( *)[^ \r\n]/m.exec(source)?.[1]?.length,
      isCounted: /[1-9]/.test(header.source),
    },
    parent,
  );
}

function endOf(token: CST.Token): number {
  if (token.type === 'flow-collection') {
    const close = token.end.find(({ type }) => type === 'flow-map-end' || type === 'flow-seq-end');
    return close ? close.offset + close.source.length : token.offset;
  }
  return token.offset + ('source' in token ? token.source.length : 0);
}
