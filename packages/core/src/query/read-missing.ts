import type { Condition, Name } from './ast.ts';
import { isAnyKeyword, takeKeyword, takeMisspeltKeyword } from './keywords.ts';
import type { Token } from './token.ts';
import { spanOver, type TokenReader } from './token-reader.ts';

/** Reads what follows "is": `missing`, or `not missing`. */
export function readMissing(reader: TokenReader, column: Name): Condition | undefined {
  const not = takeKeyword(reader, 'not');
  if (
    takeKeyword(reader, 'missing') === undefined &&
    takeMisspeltKeyword(reader, ['missing']) === undefined
  ) {
    reader.stopForWant('expected-missing', '"missing"');
    return undefined;
  }
  return missing(column, reader.last() ?? column, not !== undefined);
}

/** Reads the `NA` of `= NA` or `!= NA`, as R and SQL call a value that is missing; undefined where something else is next. */
export function readNotAvailable(reader: TokenReader, column: Name, operator: string): Condition | undefined {
  const sign = reader.last();
  const isNot = operator === '!=';
  if (sign === undefined || !(isNot || operator === '=') || !isNotAvailableNext(reader)) return undefined;
  const word = reader.take();
  const mend = isNot ? 'is not missing' : 'is missing';
  const span = spanOver(sign, word);
  reader.report({
    code: 'expected-comparison',
    params: { expected: mend, after: column.text, found: word.written },
    message: `Expected "${mend}" instead of "${sign.written} ${word.written}". A text of the data stands in quotes: "${word.written}".`,
    span,
    fix: { title: `Change to "${mend}"`, span, newText: mend },
  });
  return missing(column, word, isNot);
}

/** Alone, not at the beginning of a longer text. */
function isNotAvailableNext(reader: TokenReader): boolean {
  return /^(?:na|nan|null)$/i.test(reader.peek().written) && endsText(reader.peekSecond());
}

function endsText(token: Token): boolean {
  return token.kind === 'end' || token.kind === 'symbol' || isAnyKeyword(token);
}

function missing(column: Name, last: { readonly span: Name['span'] }, isNot: boolean): Condition {
  const span = spanOver(column, last);
  const part = { kind: 'missing', column, span } as const;
  return isNot ? { kind: 'not', part, span } : part;
}
