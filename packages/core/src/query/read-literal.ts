import { parsePeriod } from '../periods/parse-period.ts';
import type { Literal } from './ast.ts';
import { isAnyKeyword } from './keywords.ts';
import { readNumber } from './read-number.ts';
import { readQuotes, writeQuotes } from './read-quotes.ts';
import { spanOver, type TokenReader } from './token-reader.ts';

/** Reads a value to compare with; undefined, with a problem, when none comes next. In a list a comma parts two values. */
export function readLiteral(reader: TokenReader, isInList: boolean): Literal | undefined {
  const next = reader.peek();
  switch (next.kind) {
    case 'number':
      return { kind: 'number', ...readNumber(reader, !isInList) };
    case 'text':
      return readText(reader);
    case 'period':
      return readPeriod(reader);
    case 'ageBand':
      return readAgeBand(reader);
    case 'word':
      if (!isAnyKeyword(next)) return readBareWords(reader);
      break;
    case 'symbol':
      if (next.written === '-' && reader.peekSecond().kind === 'number')
        return readNegative(reader, isInList);
      break;
    default:
      break;
  }
  reader.stopForWant('expected-value', 'a value, such as a number or a text in quotes,');
  return undefined;
}

function readNegative(reader: TokenReader, isInList: boolean): Literal {
  const minus = reader.take();
  const { value, span } = readNumber(reader, !isInList);
  return { kind: 'number', value: -value, span: { start: minus.span.start, end: span.end } };
}

function readText(reader: TokenReader): Literal {
  const { written, span } = reader.take();
  const { text, isClosed, isTypographic } = readQuotes(written);
  if (isTypographic) {
    const straight = writeQuotes(text);
    reader.report({
      code: 'typographic-quotes',
      params: { text },
      message: 'Expected straight quotes (") around the text; these are the curved ones of a word processor.',
      span,
      fix: { title: `Change to ${straight}`, span, newText: straight },
    });
  } else if (!isClosed) {
    reader.report({
      code: 'unclosed-quote',
      params: { text },
      message: `Expected ${written[0]} at the end of the text that starts with ${written[0]} here.`,
      span,
    });
  }
  return { kind: 'text', value: text, span };
}

function readPeriod(reader: TokenReader): Literal {
  const { written, span } = reader.take();
  const period = parsePeriod(written)?.period;
  if (period !== undefined) return { kind: 'period', period, span };
  reader.report({
    code: 'unknown-period',
    params: { text: written },
    message: `"${written}" is no period. Write 2023/24, 2023/24 Q1, 2023, 2023 Q1 or 2023-06, or put quotes around a text.`,
    span,
  });
  return { kind: 'text', value: written, span };
}

function readAgeBand(reader: TokenReader): Literal {
  const { written, span } = reader.take();
  const [low = '', high] = written.split(/[+-]/);
  const from = Number(low);
  const to = written.endsWith('+') ? undefined : Number(high);
  if (to !== undefined && (high === '' || to < from)) {
    reader.report({
      code: 'age-band',
      params: { text: written },
      message: `Expected an age band from the lower to the higher age, such as 18-64 or 75+; found "${written}".`,
      span,
    });
  }
  return { kind: 'ageBand', from, to, span };
}

/** `age_group = 75plus`: the words up to the next sign or keyword are the text. */
function readBareWords(reader: TokenReader): Literal {
  const first = reader.take();
  let last = first;
  let text = first.written;
  while (isPartOfText(reader)) {
    last = reader.take();
    text += ` ${last.written}`;
  }
  const span = spanOver(first, last);
  const inQuotes = writeQuotes(text);
  reader.report({
    code: 'unquoted-text',
    params: { text },
    message: `Expected quotes around text: ${inQuotes}.`,
    span,
    fix: { title: `Change to ${inQuotes}`, span, newText: inQuotes },
  });
  return { kind: 'text', value: text, span };
}

function isPartOfText(reader: TokenReader): boolean {
  const next = reader.peek();
  return (next.kind === 'word' && !isAnyKeyword(next)) || next.kind === 'number' || next.kind === 'ageBand';
}
