import { CST } from 'yaml';
import { quoteText } from '../quote-text.ts';
import { type LexemePlace, openMapItem, type Repair } from './lexeme-place.ts';

/** So far the end of a text is looked for, so that many without an end take no longer than their number. */
const longest = 400;

/**
 * `{ query: sum(x) from d where y in ("a", "b") }`: a comma inside brackets or quotes of the text, where YAML would end it. Undefined
 * where what is behind the comma may be a key.
 */
export function joinAtComma(place: LexemePlace, begin: string): Repair | undefined {
  const { text, parser, lexemes, index } = place;
  const item = openMapItem(parser.stack);
  if (item?.sep === undefined || item.value) return undefined;
  const start = parser.offset;
  const end = endOfText(text, start);
  if (end === undefined || end <= start + begin.length) return undefined;
  const next = lexemeAt(lexemes, index, end - start);
  if (next === undefined) return undefined;
  const value = text.slice(start, end);
  const span = { start, end };
  const problem = {
    code: 'syntax/needs-quotes',
    params: { text: value },
    message: 'A query or text with a comma in it needs quotes around it inside braces, or a line of its own.',
    span,
    fix: { title: 'Put quotes around the text', span, newText: quoteText(value) },
  };
  return { pieces: [CST.SCALAR, value], replaces: next - index, problems: [problem] };
}

/** Where the text ends: at a comma or a brace that stands in no brackets or quotes of its own. */
function endOfText(text: string, start: number): number | undefined {
  let depth = 0;
  let quote: string | undefined;
  let end = start;
  for (let at = start; at < text.length && at < start + longest; at++) {
    const sign = text[at] ?? '';
    if (isBlank(sign)) continue;
    const isKey = sign === ':' && isBlank(text[at + 1]);
    const isComment = sign === '#' && isBlank(text[at - 1]);
    if (isKey || isComment) return undefined;
    const isOutside = depth === 0 && quote === undefined;
    if (isOutside && (sign === ',' || sign === '}')) return end;
    if ('[]{}'.includes(sign)) return undefined;
    if (quote !== undefined) quote = sign === quote ? undefined : quote;
    else if (isOpeningQuote(text, at)) quote = sign;
    else if (sign === '(') depth++;
    else if (sign === ')') depth = Math.max(0, depth - 1);
    end = at + 1;
  }
  return undefined;
}

/** A quote at the beginning of a value, or one that is doubled; not the apostrophe in a word. */
function isOpeningQuote(text: string, at: number): boolean {
  return /["']/.test(text[at] ?? '') && /[\s(,=<>"']/.test(text[at - 1] ?? '');
}

function isBlank(sign: string | undefined): boolean {
  return sign === undefined || /\s/.test(sign);
}

/** The piece that begins so many signs behind the one at `index`; undefined where none does. */
function lexemeAt(lexemes: readonly string[], index: number, signs: number): number | undefined {
  let at = index;
  let left = signs;
  while (left > 0 && at < lexemes.length) {
    if (lexemes[at] === CST.FLOW_END) return undefined;
    // A mark stands before the text, for no sign of it.
    if (lexemes[at] === CST.SCALAR) at++;
    left -= lexemes[at]?.length ?? 0;
    at++;
  }
  return left === 0 ? at : undefined;
}
