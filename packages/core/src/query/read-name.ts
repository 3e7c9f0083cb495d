import type { Name } from './ast.ts';
import { isAnyKeyword } from './keywords.ts';
import { readQuotes } from './read-quotes.ts';
import type { Token } from './token.ts';
import type { TokenReader } from './token-reader.ts';

/** Reads the name of a column or a dataset; undefined, with no problem yet, when none comes next. */
export function readName(reader: TokenReader): Name | undefined {
  const next = reader.peek();
  switch (next.kind) {
    case 'word':
      return isAnyKeyword(next) ? undefined : readBareName(reader);
    case 'backtickName':
      return readBacktickName(reader);
    case 'text':
      return readQuotedName(reader);
    default:
      return undefined;
  }
}

/** The name as a query writes it: in backticks if it is a keyword or holds other signs than letters, digits, `_`, `-` and `.`. */
export function writeName(name: string): string {
  const isBare = /^[\p{L}_][\p{L}\p{M}\p{N}_.-]*$/u.test(name);
  return isBare && !isKeywordText(name) ? name : `\`${name.replaceAll('`', '``')}\``;
}

function isKeywordText(name: string): boolean {
  return isAnyKeyword({ kind: 'word', written: name, span: { start: 0, end: 0 } });
}

function readBareName(reader: TokenReader): Name {
  const { written, span } = reader.take();
  return { text: written, span };
}

function readBacktickName(reader: TokenReader): Name {
  const token = reader.take();
  const isClosed = token.written.length > 1 && /(?:^|[^`])(?:``)*`$/.test(token.written.slice(1));
  const inner = token.written.slice(1, isClosed ? -1 : undefined);
  if (!isClosed) reportUnclosedName(reader, token);
  return { text: inner.replaceAll('``', '`'), span: token.span };
}

function reportUnclosedName(reader: TokenReader, { span }: Token): void {
  reader.report({
    code: 'unclosed-name',
    message: 'Expected a backtick (`) at the end of the name that starts with one here.',
    span,
  });
}

/** `"age_group" = ...`: quotes are for texts. */
function readQuotedName(reader: TokenReader): Name {
  const token = reader.take();
  const { text, isClosed } = readQuotes(token.written);
  if (!isClosed) reader.stopForWant('unclosed-quote', 'a name without quotes');
  else {
    const name = writeName(text);
    reader.report({
      code: 'quoted-name',
      params: { name: text },
      message: `A name stands without quotes: ${name}.`,
      span: token.span,
      fix: { title: 'Take the quotes away', span: token.span, newText: name },
    });
  }
  return { text, span: token.span };
}
