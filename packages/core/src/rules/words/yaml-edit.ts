import type { Fix, TextEdit } from '../../diagnostics/problem.ts';
import { quoteText } from '../../syntax/quote-text.ts';
import type { ScalarStyle } from '../../syntax/tree.ts';
import { nodeAt } from '../../syntax/tree-access.ts';
import type { Range, Span } from '../../text/span.ts';
import type { Document } from '../../workspace/document.ts';
import type { LinkedText } from '../../workspace/workspace.ts';

/** The mend that puts a word, quoted if YAML needs it, in the place of a value. */
export function replaceValue(document: Document, range: Range, word: string): readonly Fix[] {
  return [
    {
      title: `Change to "${word}"`,
      edits: [{ file: document.path, range, newText: isPlain(word) ? word : quoteText(word) }],
    },
  ];
}

/** The mend that puts each of two values in the place of the other. */
export function swapValues({ path, source }: Document, one: Range, other: Range): readonly Fix[] {
  const textOf = ({ start, end }: Range) => source.text.slice(source.offsetAt(start), source.offsetAt(end));
  const edits = [
    { file: path, range: one, newText: textOf(other) },
    { file: path, range: other, newText: textOf(one) },
  ];
  return [{ title: `Swap ${textOf(one)} and ${textOf(other)}`, edits }];
}

/** The mend that replaces a word inside a query or formula wherever it stands. */
export function replaceWord(text: LinkedText<unknown>, spans: readonly Span[], word: string): readonly Fix[] {
  const edits = spans.map((span) => editText(text, span, word));
  return edits.every((edit) => edit !== undefined) ? [{ title: `Change to ${word}`, edits }] : [];
}

/** A change inside a query or formula, written as its YAML scalar needs it; undefined where the scalar cannot hold it as it is. */
export function editText(text: LinkedText<unknown>, span: Span, newText: string): TextEdit | undefined {
  const node = text.document.root && nodeAt(text.document.root, text.path);
  const written = node?.kind === 'scalar' ? writtenIn(node.style, newText) : undefined;
  return written === undefined
    ? undefined
    : { file: text.document.path, range: text.rangeOf(span), newText: written };
}

function writtenIn(style: ScalarStyle, text: string): string | undefined {
  switch (style) {
    case 'singleQuoted':
      return text.replaceAll("'", "''");
    case 'doubleQuoted':
      return text.replace(/["\\]/g, '\\$&');
    case 'plain':
      return /[,[\]{}]|:(\s|$)|\s#/.test(text) ? undefined : text;
    case 'literal':
    case 'folded':
      return text;
  }
}

const wordsThatAreNotText = new Set(['true', 'false', 'null', 'yes', 'no', 'on', 'off']);

/** Whether YAML reads the word as itself without quotes, in any place. */
function isPlain(word: string): boolean {
  return (
    /^[A-Za-z0-9]([A-Za-z0-9 ./()&_-]*[A-Za-z0-9.)])?$/.test(word) &&
    !wordsThatAreNotText.has(word.toLowerCase())
  );
}
