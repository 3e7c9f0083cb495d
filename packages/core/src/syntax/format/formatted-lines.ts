import { lineBreakOf } from '../edit/lines.ts';
import type { TextChange } from '../edit/yaml-edit.ts';
import { commentColumns } from './comment-columns.ts';
import { type Line, splitLines } from './line.ts';

/** The lines of a text while it is decided how each will stand. */
export interface FormattedLines {
  /** Says at which column a word will stand. Only the first of a line moves; what follows it comes along. */
  place(offset: number, column: number): void;
  /** The same of a key or the dash of an item, which comments near it go by. */
  placeSign(offset: number, column: number): void;
  /** The column at which an offset stands now. */
  columnOf(offset: number): number;
  /** Puts other blanks in the place of those between two offsets of one line. */
  joinBlanks(start: number, end: number, blanks: string): void;
  /** Puts one blank in the place of those behind a sign. Before a comment they are left as they are: comments are lined up. */
  leaveOneBlank(start: number): void;
  /** Says that the lines of a stretch move with the first of them. */
  keepTogether(start: number, end: number): void;
  /** Moves the lines of a long text; those with fewer blanks than `least` are empty. */
  moveText(start: number, end: number, move: { readonly by: number; readonly least: number }): void;
  changes(): readonly TextChange[];
}

export function createLines(text: string): FormattedLines {
  const lines = splitLines(text);
  const lineAt = (offset: number): Line => lines[indexAt(lines, offset)] as Line;
  const place = (offset: number, column: number): void => {
    const line = lineAt(offset);
    if (offset - line.start !== line.indent || line.kind !== 'other') return;
    line.kind = 'structure';
    line.newIndent = column;
  };
  const joinBlanks = (start: number, end: number, blanks: string): void => {
    if (text.slice(start, end) !== blanks && end <= lineAt(start).end)
      lineAt(start).changes.push({ span: { start, end }, newText: blanks });
  };
  return {
    place,
    placeSign: (offset, after) => {
      const line = lineAt(offset);
      line.columns.push({ before: offset - line.start, after });
      place(offset, after);
    },
    columnOf: (offset) => offset - lineAt(offset).start,
    joinBlanks,
    leaveOneBlank: (start) => {
      let end = start;
      while (text[end] === ' ' || text[end] === '\t') end++;
      if (end > start && end < lineAt(start).end && text[end] !== '#') joinBlanks(start, end, ' ');
    },
    keepTogether: (start, end) => {
      const [first, last] = [indexAt(lines, start), indexAt(lines, end)];
      for (const line of lines.slice(first + 1, last + 1))
        Object.assign(line, { kind: 'continued', owner: lines[first] });
    },
    moveText: (start, end, { by, least }) => {
      for (let index = indexAt(lines, start); index < lines.length; index++) {
        const line = lines[index];
        if (line === undefined || line.start >= end) break;
        const isEmpty = line.indent < least || (line.indent === least && line.isBlank);
        Object.assign(line, { kind: 'text', newIndent: isEmpty ? 0 : Math.max(0, line.indent + by) });
      }
    },
    changes: () => {
      settle(lines);
      const end = endOfFile(lines, text);
      // What is taken away as a whole is not changed line by line as well.
      const from = end[0]?.span.start ?? text.length;
      const kept = end.length === 0 ? lines : lines.filter(({ start }) => start < from);
      return [...kept.flatMap((line) => changesOf(line, text)), ...end];
    },
  };
}

/** Decides the lines that go by others: those of a value move with its first, comments stand by the keys around them. */
function settle(lines: readonly Line[]): void {
  const comments = commentColumns(lines);
  for (const line of lines) {
    const moved = line.owner === undefined ? 0 : line.owner.newIndent - line.owner.indent;
    if (line.kind === 'continued') line.newIndent = Math.max(0, line.indent + moved);
    line.newIndent = comments.get(line) ?? line.newIndent;
  }
}

function changesOf(line: Line, text: string): readonly TextChange[] {
  const { start, end, indent, newIndent, kind } = line;
  const isEmptied = kind === 'text' ? line.isBlank && newIndent === 0 : line.isBlank;
  if (isEmptied) return end > start ? [{ span: { start, end }, newText: '' }] : [];
  const changes: TextChange[] = [];
  if (newIndent > indent)
    changes.push({ span: { start, end: start }, newText: ' '.repeat(newIndent - indent) });
  if (newIndent < indent) changes.push({ span: { start, end: start + indent - newIndent }, newText: '' });
  changes.push(...line.changes.toSorted((a, b) => a.span.start - b.span.start));
  const trimmed = trimmedEnd(text, line);
  const last = changes.at(-1)?.span.end ?? start;
  if (kind !== 'text' && trimmed < end && trimmed >= last && text[trimmed - 1] !== '\\')
    changes.push({ span: { start: trimmed, end }, newText: '' });
  return changes;
}

function trimmedEnd(text: string, { start, end }: Line): number {
  let at = end;
  while (at > start && (text[at - 1] === ' ' || text[at - 1] === '\t')) at--;
  return at;
}

/** One line end at the end of the file. Blank lines that belong to a long text are left to it. */
function endOfFile(lines: readonly Line[], text: string): readonly TextChange[] {
  const last = lines.findLastIndex(({ isBlank, kind }) => !isBlank || kind === 'text');
  const line = lines[last];
  if (line === undefined) return [];
  if (line.kind === 'text' && line.isBlank) return [];
  const [lineEnd = ''] = /^(?:\r\n|\n|\r)/.exec(text.slice(line.end)) ?? [];
  const wanted = line.end + lineEnd.length;
  if (lineEnd === '') return [{ span: { start: text.length, end: text.length }, newText: lineBreakOf(text) }];
  // Blanks on the lines that go are taken away with them.
  return wanted < text.length && /^\s*$/.test(text.slice(wanted))
    ? [{ span: { start: wanted, end: text.length }, newText: '' }]
    : [];
}

function indexAt(lines: readonly Line[], offset: number): number {
  let [low, high] = [0, lines.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lines[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
