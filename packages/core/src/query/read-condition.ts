import type { Condition, Literal, Name } from './ast.ts';
import { takeKeyword, takeMisspeltKeyword } from './keywords.ts';
import { queryLimits } from './limits.ts';
import { readLiteral } from './read-literal.ts';
import { readMissing, readNotAvailable } from './read-missing.ts';
import { readName } from './read-name.ts';
import { readOperator, reportSpelling } from './read-operator.ts';
import { spanOver, type TokenReader, takeSymbol } from './token-reader.ts';

/** Reads a condition as far as it goes; `not` binds closest, then `and`, then `or`. */
export function readCondition(reader: TokenReader, depth: number): Condition | undefined {
  return readJoined(reader, 'or', () => readJoined(reader, 'and', () => readPart(reader, depth)));
}

function readJoined(
  reader: TokenReader,
  word: 'and' | 'or',
  readNext: () => Condition | undefined,
): Condition | undefined {
  const first = readNext();
  if (first === undefined) return undefined;
  const parts = [first];
  while (takeJoint(reader, word)) {
    const part = readNext();
    if (part !== undefined) parts.push(part);
  }
  const last = parts.at(-1) ?? first;
  return last === first ? first : { kind: word, parts, span: spanOver(first, last) };
}

function takeJoint(reader: TokenReader, word: 'and' | 'or'): boolean {
  if (takeKeyword(reader, word) !== undefined) return true;
  const sign = takeSymbol(reader, word === 'and' ? '&&' : '||');
  if (sign !== undefined) {
    reportSpelling(reader, sign, word);
    return true;
  }
  return takeMisspeltKeyword(reader, [word]) !== undefined;
}

function readPart(reader: TokenReader, depth: number): Condition | undefined {
  if (depth >= queryLimits.depth) return stopTooDeep(reader);
  const not = takeKeyword(reader, 'not') ?? takeExclamation(reader);
  if (not !== undefined) {
    const part = readPart(reader, depth + 1);
    return part === undefined ? undefined : { kind: 'not', part, span: spanOver(not, part) };
  }
  if (takeSymbol(reader, '(') === undefined) return readComparison(reader);
  const inner = readCondition(reader, depth + 1);
  if (inner !== undefined && takeSymbol(reader, ')') === undefined) {
    reader.stopForWant('expected-bracket', '")", "and" or "or"');
  }
  return inner;
}

function takeExclamation(reader: TokenReader) {
  const sign = takeSymbol(reader, '!');
  if (sign !== undefined) reportSpelling(reader, sign, 'not');
  return sign;
}

function stopTooDeep(reader: TokenReader): undefined {
  reader.report({
    code: 'too-deep',
    params: { limit: queryLimits.depth },
    message: `Brackets and "not" stand inside one another more than ${queryLimits.depth} deep.`,
    span: reader.peek().span,
  });
  reader.stop();
}

function readComparison(reader: TokenReader): Condition | undefined {
  const column = readName(reader);
  if (column === undefined) {
    reader.stopForWant('expected-condition', 'a condition such as age >= 75');
    return undefined;
  }
  if (takeKeyword(reader, 'in')) return readIn(reader, column);
  if (takeKeyword(reader, 'between')) return readBetween(reader, column);
  if (takeKeyword(reader, 'is')) return readMissing(reader, column);
  const operator = readOperator(reader) ?? assumeEquals(reader, column);
  if (operator === undefined) return readMisspelt(reader, column);
  const missing = readNotAvailable(reader, column, operator);
  if (missing !== undefined) return missing;
  const value = readLiteral(reader, false);
  return value && { kind: 'compare', column, operator, value, span: spanOver(column, value) };
}

/** `in`, `between` or `is` with a slip, or nothing that could follow a column. */
function readMisspelt(reader: TokenReader, column: Name): Condition | undefined {
  if (reader.peekSecond().kind === 'end') return stopWithoutComparison(reader);
  switch (takeMisspeltKeyword(reader, ['between', 'in', 'is'])) {
    case 'between':
      return readBetween(reader, column);
    case 'in':
      return readIn(reader, column);
    case 'is':
      return readMissing(reader, column);
    default:
      return stopWithoutComparison(reader);
  }
}

function stopWithoutComparison(reader: TokenReader): undefined {
  reader.stopForWant('expected-comparison', 'a comparison such as =, in (...), between or is missing');
}

/** `age_group "75plus"` */
function assumeEquals(reader: TokenReader, column: Name): '=' | undefined {
  const next = reader.peek();
  const isValue =
    next.kind === 'text' || next.kind === 'number' || next.kind === 'period' || next.kind === 'ageBand';
  if (!isValue) return undefined;
  const at = column.span.end;
  reader.report({
    code: 'missing-operator',
    params: { column: column.text },
    message: `Expected a comparison such as = between "${column.text}" and ${next.written}.`,
    span: spanOver(column, next),
    fix: { title: 'Add =', span: { start: at, end: at }, newText: ' =' },
  });
  return '=';
}

function readIn(reader: TokenReader, column: Name): Condition | undefined {
  if (takeSymbol(reader, '(') === undefined) {
    reader.stopForWant('expected-bracket', '"(" and a list of values');
    return undefined;
  }
  const values: Literal[] = [];
  do {
    const value = readLiteral(reader, true);
    if (value !== undefined) values.push(value);
  } while (takeSymbol(reader, ','));
  const close = takeSymbol(reader, ')');
  if (close === undefined) reader.stopForWant('expected-bracket', '")" or ","');
  const last = close ?? values.at(-1) ?? column;
  return values.length === 0 ? undefined : { kind: 'in', column, values, span: spanOver(column, last) };
}

function readBetween(reader: TokenReader, column: Name): Condition | undefined {
  const low = readLiteral(reader, false);
  if (low === undefined) return undefined;
  if (takeKeyword(reader, 'and') === undefined && takeMisspeltKeyword(reader, ['and']) === undefined) {
    reader.stopForWant('expected-and', '"and" and the higher value');
  }
  const high = readLiteral(reader, false);
  return high && { kind: 'between', column, low, high, span: spanOver(column, high) };
}
