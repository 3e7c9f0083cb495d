import { createTextDecoder, type DecodedText, type TextDecoder } from './decoded-text.ts';
import { isClosedQuote } from './quote-text.ts';

/** Text without quotes, whose lines are folded into one. */
export function decodePlain(written: string): DecodedText {
  const decoder = createTextDecoder(written);
  foldLines(written, 0, written.length, decoder, (start, end) => decoder.copy(start, end));
  return decoder.finish();
}

/** Text in single quotes: `''` is one quote, and lines are folded into one. */
export function decodeSingleQuoted(written: string): DecodedText {
  const decoder = createTextDecoder(written);
  const copyQuotes = (start: number, end: number) => {
    let from = start;
    for (let at = written.indexOf("''", start); at !== -1 && at + 1 < end; at = written.indexOf("''", from)) {
      decoder.copy(from, at);
      decoder.put("'", at, at + 2);
      from = at + 2;
    }
    decoder.copy(from, end);
  };
  foldLines(written, 1, contentEnd(written), decoder, copyQuotes);
  return decoder.finish();
}

/** Text in double quotes: escapes are replaced, and lines are folded into one unless the line break is escaped. */
export function decodeDoubleQuoted(written: string): DecodedText {
  const decoder = createTextDecoder(written);
  const end = contentEnd(written);
  let at = 1;
  while (at < end) {
    const character = written[at];
    if (character === '\\') at = decodeEscape(written, at, end, decoder);
    else if (isWhiteSpace(character)) at = decodeWhiteSpace(written, at, end, decoder);
    else {
      const next = nextSpecial(written, at, end);
      decoder.copy(at, next);
      at = next;
    }
  }
  return decoder.finish();
}

/** What stands behind a quote that nothing closes, up to the end of its line. */
export function decodeUnclosedQuote(written: string): string {
  return written[0] === "'" ? decodeSingleQuoted(written).text : decodeDoubleQuoted(written).text;
}

function contentEnd(written: string): number {
  return isClosedQuote(written) ? written.length - 1 : written.length;
}

/** One line break becomes a space, several become one less; white space around them is dropped. */
function foldLines(
  written: string,
  start: number,
  end: number,
  decoder: TextDecoder,
  copy: (start: number, end: number) => void,
): void {
  let lineStart = start;
  let gapStart = -1;
  let breaks = 0;
  while (lineStart <= end) {
    const lineBreak = written.indexOf('\n', lineStart);
    const isLast = lineBreak === -1 || lineBreak >= end;
    const lineEnd = isLast ? end : lineBreak;
    const contentStart = gapStart === -1 ? lineStart : skipBlanks(written, lineStart, lineEnd);
    const visibleEnd = isLast ? lineEnd : trimBlanks(written, contentStart, lineEnd);
    if (gapStart === -1 || visibleEnd > contentStart || isLast) {
      if (breaks === 1) decoder.put(' ', gapStart, contentStart);
      for (let extra = 1; extra < breaks; extra++) decoder.put('\n', gapStart, contentStart);
      copy(contentStart, visibleEnd);
      gapStart = visibleEnd;
      breaks = 0;
    }
    breaks++;
    lineStart = lineEnd + 1;
    if (isLast) return;
  }
}

function skipBlanks(written: string, start: number, end: number): number {
  let at = start;
  while (at < end && (written[at] === ' ' || written[at] === '\t')) at++;
  return at;
}

function trimBlanks(written: string, start: number, end: number): number {
  let at = end;
  if (at > start && written[at - 1] === '\r') at--;
  while (at > start && (written[at - 1] === ' ' || written[at - 1] === '\t')) at--;
  return at;
}

function isWhiteSpace(character: string | undefined): boolean {
  return character === ' ' || character === '\t' || character === '\n' || character === '\r';
}

function nextSpecial(written: string, start: number, end: number): number {
  let at = start + 1;
  while (at < end && written[at] !== '\\' && !isWhiteSpace(written[at])) at++;
  return at;
}

/** White space stays as it is within a line and is folded with the line breaks in it. */
function decodeWhiteSpace(written: string, start: number, end: number, decoder: TextDecoder): number {
  let next = start;
  let breaks = 0;
  while (next < end && isWhiteSpace(written[next])) {
    if (written[next] === '\n') breaks++;
    next++;
  }
  if (breaks === 0) decoder.copy(start, next);
  else decoder.put(breaks === 1 ? ' ' : '\n'.repeat(breaks - 1), start, next);
  return next;
}

const escapes: Readonly<Record<string, string>> = {
  '0': '\0',
  a: '\x07',
  b: '\b',
  e: '\x1b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
  N: '\u0085',
  _: '\u00a0',
  L: '\u2028',
  P: '\u2029',
  ' ': ' ',
  '"': '"',
  '/': '/',
  '\\': '\\',
  '\t': '\t',
};
const hexLengths: Readonly<Record<string, number>> = { x: 2, u: 4, U: 8 };

function decodeEscape(written: string, start: number, end: number, decoder: TextDecoder): number {
  const sign = written[start + 1] ?? '';
  const lineBreak = /^\r?\n[ \t]*/.exec(written.slice(start + 1, end));
  if (lineBreak !== null) return start + 1 + lineBreak[0].length;
  const decoded = escapes[sign];
  if (decoded !== undefined) {
    decoder.put(decoded, start, start + 2);
    return start + 2;
  }
  const length = hexLengths[sign];
  if (length === undefined) {
    decoder.copy(start, Math.min(start + 2, end));
    return start + 2;
  }
  const escapeEnd = Math.min(start + 2 + length, end);
  const digits = written.slice(start + 2, escapeEnd);
  const codePoint =
    digits.length === length && /^[0-9a-fA-F]+$/.test(digits) ? Number.parseInt(digits, 16) : -1;
  if (codePoint >= 0 && codePoint <= 0x10ffff) decoder.put(String.fromCodePoint(codePoint), start, escapeEnd);
  else decoder.copy(start, escapeEnd);
  return escapeEnd;
}
