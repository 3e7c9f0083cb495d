import type { TextChange } from '../edit/yaml-edit.ts';

/** A line of a YAML text, and how it will stand. */
export interface Line {
  readonly start: number;
  /** Before its line end. */
  readonly end: number;
  /** How many blanks it begins with. */
  readonly indent: number;
  readonly isBlank: boolean;
  readonly isComment: boolean;
  /** `structure`: begins with a key or an item; `continued`: goes on with a value; `text`: of a long text. */
  kind: 'structure' | 'continued' | 'text' | 'other';
  newIndent: number;
  /** The columns of keys and items on it, as they are and as they will be. */
  readonly columns: { readonly before: number; readonly after: number }[];
  /** Of a line that goes on with a value: the line on which that begins. */
  owner: Line | undefined;
  /** Other blanks within the line. */
  readonly changes: TextChange[];
}

export function splitLines(text: string): readonly Line[] {
  const lines: Line[] = [];
  for (let start = 0; start <= text.length; ) {
    const feed = text.indexOf('\n', start);
    const next = feed < 0 ? text.length + 1 : feed + 1;
    const end = feed < 0 ? text.length : text[feed - 1] === '\r' && feed > start ? feed - 1 : feed;
    lines.push(lineOf(text, start, end));
    start = next;
  }
  return lines;
}

function lineOf(text: string, start: number, end: number): Line {
  let at = start;
  while (at < end && text[at] === ' ') at++;
  let shown = at;
  while (shown < end && (text[shown] === ' ' || text[shown] === '\t')) shown++;
  return {
    start,
    end,
    indent: at - start,
    isBlank: shown === end,
    isComment: text[shown] === '#' && shown < end,
    kind: 'other',
    newIndent: at - start,
    columns: [],
    owner: undefined,
    changes: [],
  };
}
