import type { TextProblem } from '../syntax/text-problem.ts';
import type { Span } from '../text/span.ts';
import type { Formula } from './ast.ts';
import { queryLimits } from './limits.ts';
import { readNumber } from './read-number.ts';
import { reportSpelling } from './read-operator.ts';
import type { Token } from './token.ts';
import { createTokenReader, spanOver, type TokenReader, takeSymbol } from './token-reader.ts';
import { tokenizeFormula } from './tokenize.ts';

type Operator = Extract<Formula, { kind: 'operation' }>['operator'];

/**
 * Reads a formula over measures, numbers and indicators, such as `100 - days / (deaths * 182.5) * 100`. Half-typed, it gives one problem
 * and what could be read.
 */
export function parseFormula(text: string): {
  formula: Formula | undefined;
  problems: readonly TextProblem[];
} {
  if (text.length > queryLimits.length) return { formula: undefined, problems: [tooLong(text)] };
  const tokens = tokenizeFormula(text);
  const reader = createTokenReader('formula', tokens);
  if (reader.peek().kind === 'end') return { formula: undefined, problems: [empty(text)] };
  if (tokens.length > 4 * queryLimits.operations) return { formula: undefined, problems: [tooLong(text)] };
  const call = tokens.find((token, index) => isFunction(token, tokens[index + 1]));
  if (call !== undefined) return { formula: undefined, problems: [noFunctions(call)] };
  const equals = takeSymbol(reader, '=');
  if (equals !== undefined) reportEquals(reader, equals);
  const formula = readSum(reader, 0);
  if (reader.peek().kind !== 'end') {
    reader.stopForWant('expected-operator', 'one of + - * / or the end of the formula');
  }
  return { formula, problems: reader.problems };
}

/** `SUM(days)`: as in a spreadsheet, with no blank before the bracket. */
function isFunction({ kind, span }: Token, next: Token | undefined): boolean {
  return kind === 'word' && next?.written === '(' && next.span.start === span.end;
}

function readSum(reader: TokenReader, depth: number): Formula | undefined {
  return readOperations(reader, sumSigns, () =>
    readOperations(reader, productSigns, () => readFactor(reader, depth)),
  );
}

const sumSigns: Readonly<Record<string, Operator>> = { '+': '+', '-': '-', '−': '-', '–': '-' };
const productSigns: Readonly<Record<string, Operator>> = { '*': '*', '/': '/', '×': '*', '÷': '/' };

/** Operations of one rank are done from left to right. */
function readOperations(
  reader: TokenReader,
  signs: Readonly<Record<string, Operator>>,
  readNext: () => Formula | undefined,
): Formula | undefined {
  let left = readNext();
  for (let sign = takeOperator(reader, signs); sign !== undefined; sign = takeOperator(reader, signs)) {
    const right = readNext();
    if (left === undefined || right === undefined) return left;
    left = { kind: 'operation', operator: sign, left, right, span: spanOver(left, right) };
  }
  return left;
}

function takeOperator(reader: TokenReader, signs: Readonly<Record<string, Operator>>): Operator | undefined {
  const next = reader.peek();
  const operator = next.kind === 'symbol' ? signs[next.written] : undefined;
  if (operator === undefined) return undefined;
  reader.take();
  if (next.written !== operator) reportSpelling(reader, next, operator);
  return operator;
}

function readFactor(reader: TokenReader, depth: number): Formula | undefined {
  const next = reader.peek();
  if (depth >= queryLimits.depth) return stopTooDeep(reader, next);
  switch (next.kind) {
    case 'number':
      return { kind: 'number', ...readNumber(reader, true) };
    case 'word':
      reader.take();
      return { kind: 'measure', name: next.written, span: next.span };
    case 'indicator':
      return readIndicator(reader);
    case 'bareIndicator':
      return readBareIndicator(reader);
    default:
      return takeOperator(reader, minus) === undefined
        ? readInBrackets(reader, depth)
        : negate(reader, next, depth);
  }
}

const minus: Readonly<Record<string, Operator>> = { '-': '-', '−': '-', '–': '-' };

function negate(reader: TokenReader, sign: Token, depth: number): Formula | undefined {
  const operand = readFactor(reader, depth + 1);
  return operand && { kind: 'negate', operand, span: spanOver(sign, operand) };
}

function readInBrackets(reader: TokenReader, depth: number): Formula | undefined {
  if (takeSymbol(reader, '(') === undefined) {
    reader.stopForWant('expected-operand', 'a measure, a number or an indicator in brackets');
    return undefined;
  }
  const inner = readSum(reader, depth + 1);
  if (inner !== undefined && takeSymbol(reader, ')') === undefined) {
    reader.stopForWant('expected-bracket', '")" or one of + - * /');
  }
  return inner;
}

function readIndicator(reader: TokenReader): Formula {
  const { written, span } = reader.take();
  const isClosed = written.endsWith(']');
  const id = written.slice(1, isClosed ? -1 : undefined).trim();
  if (!isClosed || id === '') {
    const message = `Expected an indicator and "]" behind it, as in [NI-19].`;
    reader.report({ code: 'unclosed-indicator', params: { id }, message, span });
  }
  return { kind: 'indicator', id, span };
}

function readBareIndicator(reader: TokenReader): Formula {
  const { written: id, span } = reader.take();
  const newText = `[${id}]`;
  reader.report({
    code: 'bare-indicator',
    params: { id },
    message: `Expected brackets around an indicator: ${newText}.`,
    span,
    fix: { title: `Change to ${newText}`, span, newText },
  });
  return { kind: 'indicator', id, span };
}

function reportEquals(reader: TokenReader, { span }: Token): void {
  reader.report({
    code: 'leading-equals',
    message: 'A formula starts without "=".',
    span,
    fix: { title: 'Delete "="', span, newText: '' },
  });
}

function stopTooDeep(reader: TokenReader, { span }: { span: Span }): undefined {
  reader.report({
    code: 'too-deep',
    params: { limit: queryLimits.depth },
    message: `Brackets and signs stand inside one another more than ${queryLimits.depth} deep.`,
    span,
  });
  reader.stop();
}

function noFunctions({ written, span }: Token): TextProblem {
  return {
    code: 'formula/expected-operator',
    params: { expected: '+ - * /', after: written, found: '(' },
    message: `A formula has no functions such as ${written}(...): the query of a measure adds up, and the formula names the measure.`,
    span,
  };
}

function tooLong(text: string): TextProblem {
  return {
    code: 'formula/too-long',
    params: { length: text.length, limit: queryLimits.length },
    message: 'The formula is too long to be read. Split it over several indicators.',
    span: { start: 0, end: text.length },
  };
}

function empty(text: string): TextProblem {
  return {
    code: 'formula/empty',
    params: {},
    message: 'Expected a formula, such as deaths * 182.5.',
    span: { start: 0, end: text.length },
  };
}
