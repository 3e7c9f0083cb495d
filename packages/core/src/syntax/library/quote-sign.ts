import { CST } from 'yaml';
import { quoteText } from '../quote-text.ts';
import { isBlank } from './lex-yaml.ts';
import type { LexemePlace, Repair } from './lexeme-place.ts';

/** `[-, *, c]` and `key: *`: a sign on its own, such as that of a figure which is kept back, is a text that needs quotes. */
export function quoteSign(
  { parser, lexemes, index, flowDepth }: LexemePlace,
  sign: string,
): Repair | undefined {
  const isBracketed = flowDepth > 0;
  if (!isBracketed && sign === '-') return undefined;
  const spaces = index + 1;
  let next = lexemes[spaces]?.[0] === ' ' ? spaces + 1 : spaces;
  // The library sees an empty text behind a dash.
  if (lexemes[next] === CST.SCALAR && lexemes[next + 1] === '') next += 2;
  if (!(isBracketed ? endsItem(lexemes, next) : endsLine(lexemes[next]))) return undefined;
  const span = { start: parser.offset, end: parser.offset + sign.length };
  const problem = {
    code: 'syntax/needs-quotes',
    params: { text: sign },
    message: `Text that is only "${sign}" needs quotes around it.`,
    span,
    fix: { title: 'Put quotes around the text', span, newText: quoteText(sign) },
  };
  const pieces = [CST.SCALAR, sign, ...lexemes.slice(spaces, next).filter((lexeme) => lexeme[0] === ' ')];
  return { pieces, replaces: next - index, problems: [problem] };
}

function endsItem(lexemes: readonly string[], from: number): boolean {
  let at = from;
  while (isBlank(lexemes[at] ?? '')) at++;
  return /^[,\]}]/.test(lexemes[at] ?? '');
}

function endsLine(next: string | undefined): boolean {
  return next === undefined || /^[\r\n#]/.test(next);
}
