import { decodeText, firstByteNotUtf8 } from '../data/decode-text.ts';
import type { Problem } from '../diagnostics/problem.ts';
import { parseDirectly } from '../syntax/direct/parse-directly.ts';
import type { ParsedYaml, YamlReader } from '../syntax/parsed-yaml.ts';
import { createSourceText } from '../text/source-text.ts';
import type { Document } from './document.ts';
import { documentOf, type FilePlace } from './document-of.ts';
import { textToProblem } from './text-to-problem.ts';
import type { TreeStore } from './tree-store.ts';

/** How a file is read that may have been read before. */
export interface ReadingOptions {
  /** The file before an edit: what the edit does not touch is taken over from it. */
  readonly before?: Document | undefined;
  /** Where the tree is held for as long as it is of use. It is kept for good if this is not given. */
  readonly trees?: TreeStore | undefined;
}

/** Reads one file from its bytes. A file that is not UTF-8 is read as far as it can be, and says so. */
export async function readBytes(
  place: FilePlace,
  bytes: Uint8Array,
  { before, trees }: ReadingOptions = {},
): Promise<Document> {
  if (isUtf16(bytes)) {
    const empty = emptyDocument(place);
    const message =
      'This file is written in UTF-16, which Windows calls "Unicode". Save it again with the encoding UTF-8.';
    return { ...empty, problems: [problem(empty, 'syntax/utf-16', message, 0)] };
  }
  const text = decodeText(bytes, 0, bytes.length);
  const document = documentOf(place, parseDirectly(text, before) ?? (await readFaulty(text)), trees);
  const at = firstByteNotUtf8(bytes, 0, bytes.length);
  if (at === undefined) return document;
  const message =
    'From here on there are signs that are not UTF-8, such as a £ or é as Windows or Excel writes it ("ANSI"). Save the file again with the encoding UTF-8, and write them anew.';
  const offset = decodeText(bytes, 0, at).length;
  return {
    ...document,
    problems: [problem(document, 'syntax/not-utf8', message, offset), ...document.problems],
  };
}

/** What reads texts with faults, and says what is wrong, is loaded with the first of them. */
async function readFaulty(text: string): Promise<ParsedYaml> {
  const { parseWithLibrary } = await import('../syntax/with-library.ts');
  return parseWithLibrary(text);
}

/** A file that is there, of which nothing can be read. */
export function emptyDocument(place: FilePlace): Document {
  const reader: YamlReader = { treeOf: () => undefined, commentsOf: () => [] };
  return documentOf(place, { source: createSourceText(''), root: undefined, problems: [], reader });
}

/** A byte order mark of UTF-16, either way round. */
function isUtf16([first, second]: Uint8Array): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}

function problem({ path, source }: Document, code: string, message: string, offset: number): Problem {
  const span = { start: offset, end: Math.min(offset + 1, source.text.length) };
  return textToProblem({ code, message, params: {}, span }, path, (place) => source.rangeOf(place));
}
