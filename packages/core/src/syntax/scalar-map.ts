import type { SourceText } from '../text/source-text.ts';
import type { Span } from '../text/span.ts';
import { cleanText } from './clean-characters.ts';
import { decodeBlock } from './decode-block-scalar.ts';
import { decodeDoubleQuoted, decodePlain, decodeSingleQuoted } from './decode-flow-scalar.ts';
import type { DecodedText } from './decoded-text.ts';
import type { ScalarNode } from './tree.ts';

/** Where a stretch of a scalar's text stands in the file, whatever quotes, escapes and line folding lie between. */
export function spanInScalar(source: SourceText, scalar: ScalarNode, inner: Span): Span {
  const { span } = scalar;
  const decoded = decode(source, scalar);
  if (decoded === undefined) return span;
  const { length } = decoded.text;
  const first = Math.max(0, Math.min(inner.start, length));
  const last = Math.max(first, Math.min(inner.end, length));
  const start = span.start + (decoded.startOf(first) ?? endOfText(source, scalar, decoded));
  const end = first === last ? start : span.start + (decoded.endOf(last - 1) ?? 0);
  return { start: Math.min(start, span.end), end: Math.min(end, span.end) };
}

/** Which place in a scalar's text a place in the file stands for; undefined outside the text, such as before the opening quote. */
export function offsetInScalar(
  source: SourceText,
  scalar: ScalarNode,
  sourceOffset: number,
): number | undefined {
  const decoded = decode(source, scalar);
  if (decoded === undefined) return undefined;
  const offset = sourceOffset - scalar.span.start;
  const end = endOfText(source, scalar, decoded);
  if (
    offset < (decoded.startOf(0) ?? end) ||
    sourceOffset > scalar.span.end ||
    (isQuoted(scalar) && offset > end)
  ) {
    return undefined;
  }
  let low = 0;
  let high = decoded.text.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((decoded.endOf(middle) ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Undefined where our reading of the scalar is not the library's: then no place in it is sure. */
function decode(source: SourceText, scalar: ScalarNode): DecodedText | undefined {
  const known = decodedScalars.get(scalar);
  if (known !== undefined) return known;
  const decoded = decodeStyle(source, scalar);
  if (decoded.text !== scalar.text) return undefined;
  decodedScalars.set(scalar, decoded);
  return decoded;
}

/** A query has many words, and each asks for its place. */
const decodedScalars = new WeakMap<ScalarNode, DecodedText>();

function decodeStyle(source: SourceText, { span, style, text: decoded }: ScalarNode): DecodedText {
  const text = cleanText(source);
  const written = text.slice(span.start, span.end);
  switch (style) {
    case 'plain':
      return decodePlain(written);
    case 'singleQuoted':
      return decodeSingleQuoted(written);
    case 'doubleQuoted':
      return decodeDoubleQuoted(written);
    default: {
      const [lineEnd = ''] = /^\r?\n/.exec(text.slice(span.end, span.end + 2)) ?? [];
      return decodeBlock(written + lineEnd, decoded);
    }
  }
}

function isQuoted({ style }: ScalarNode): boolean {
  return style === 'singleQuoted' || style === 'doubleQuoted';
}

/** Where the text ends, counted from the start of the scalar. */
function endOfText({ text }: SourceText, { span, style }: ScalarNode, decoded: DecodedText): number {
  const last = decoded.endOf(decoded.text.length - 1);
  if (last !== undefined) return last;
  const length = span.end - span.start;
  if (style === 'plain') return 0;
  if (style === 'singleQuoted' || style === 'doubleQuoted') return Math.min(1, length);
  return text.slice(span.start, span.end).search(/[\r\n]|$/);
}
