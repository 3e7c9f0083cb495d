import { decodeText, firstByteNotUtf8 } from '../data/decode-text.ts';
import type { Problem } from '../diagnostics/problem.ts';
import type { DocumentKind } from '../model/document.ts';
import type { Document } from './document.ts';
import { type ReadingOptions, readDocument } from './read-document.ts';
import { textToProblem } from './text-to-problem.ts';

/** Reads one file from its bytes. A file that is not UTF-8 is read as far as it can be, and says so. */
export function readBytes(
  path: string,
  kind: DocumentKind,
  pack: string | undefined,
  bytes: Uint8Array,
  options: ReadingOptions = {},
): Document {
  if (isUtf16(bytes)) {
    const empty = readDocument(path, kind, pack, '');
    const message =
      'This file is written in UTF-16, which Windows calls "Unicode". Save it again with the encoding UTF-8.';
    return { ...empty, problems: [problem(empty, 'syntax/utf-16', message, 0)] };
  }
  const document = readDocument(path, kind, pack, decodeText(bytes, 0, bytes.length), options);
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

/** A byte order mark of UTF-16, either way round. */
function isUtf16([first, second]: Uint8Array): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}

function problem({ path, source }: Document, code: string, message: string, offset: number): Problem {
  const span = { start: offset, end: Math.min(offset + 1, source.text.length) };
  return textToProblem({ code, message, params: {}, span }, path, (place) => source.rangeOf(place));
}
