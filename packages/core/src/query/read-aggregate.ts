import { nearestWord } from '../text/nearest-word.ts';
import { type Aggregate, type AggregateFunction, aggregateFunctions, type Name } from './ast.ts';
import { isAnyKeyword, isKeyword } from './keywords.ts';
import { readName, writeName } from './read-name.ts';
import type { Token } from './token.ts';
import { spanOver, type TokenReader, takeSymbol } from './token-reader.ts';

/** What other tools call them. */
const otherNames: Readonly<Record<string, AggregateFunction>> = {
  average: 'mean',
  avg: 'mean',
  countd: 'countDistinct',
  distinct: 'countDistinct',
  maximum: 'max',
  minimum: 'min',
  n: 'count',
  n_distinct: 'countDistinct',
  total: 'sum',
};

/** Reads `sum(bed_days)` or the like. */
export function readAggregate(reader: TokenReader): Aggregate | undefined {
  const next = reader.peek();
  if (next.kind !== 'word' || isAnyKeyword(next)) {
    reader.stopForWant('expected-function', `one of ${listOfFunctions}`);
    return undefined;
  }
  reader.take();
  const name = findFunction(next.written) ?? readUnknownFunction(reader, next);
  // `SELECT sum(people) FROM ...`: what follows is another language, and one problem says so.
  if (name === undefined && reader.peek().kind === 'word') {
    reader.stop();
    return undefined;
  }
  if (takeSymbol(reader, '(') === undefined) reader.stopForWant('expected-bracket', '"("');
  const column = name === 'count' ? readNoColumn(reader) : readColumn(reader);
  const close = takeSymbol(reader, ')');
  if (close === undefined) reader.stopForWant('expected-bracket', '")"');
  if (name === undefined) return undefined;
  return { function: name, functionSpan: next.span, column, span: spanOver(next, reader.last() ?? next) };
}

const listOfFunctions = aggregateFunctions.join(', ');

function findFunction(word: string): AggregateFunction | undefined {
  const lower = word.toLowerCase();
  return aggregateFunctions.find((name) => name.toLowerCase() === lower);
}

function readUnknownFunction(reader: TokenReader, { written, span }: Token): AggregateFunction | undefined {
  const lower = written.toLowerCase();
  const other = Object.hasOwn(otherNames, lower) ? otherNames[lower] : undefined;
  const nearest = other ?? (nearestWord(written, aggregateFunctions) as AggregateFunction | undefined);
  const problem = {
    code: 'unknown-function',
    params: { function: written, nearest: nearest ?? null },
    message: `Expected one of ${listOfFunctions}; found "${written}".${
      nearest === undefined ? ' A query begins with it, as in sum(column) from dataset.' : ''
    }`,
    span,
  };
  const fix = nearest && { title: `Change to ${nearest}`, span, newText: nearest };
  reader.report(fix === undefined ? problem : { ...problem, fix });
  return nearest;
}

function readColumn(reader: TokenReader): Name | undefined {
  const column = readName(reader);
  if (column === undefined) {
    reader.stopForWant('expected-column', 'a column name');
    return undefined;
  }
  return readNameWithBlanks(reader, column);
}

/** `sum(Number of bed days)`: all of it is the name, and should stand in backticks. */
function readNameWithBlanks(reader: TokenReader, first: Name): Name {
  let last = first;
  let text = first.text;
  while (isPartOfName(reader.peek())) {
    const { written, span } = reader.take();
    last = { text: written, span };
    text += ` ${written}`;
  }
  if (last === first) return first;
  // Without the bracket behind it, where the name ends is a guess.
  if (reader.peek().written !== ')') return first;
  const span = spanOver(first, last);
  const name = writeName(text);
  reader.report({
    code: 'name-with-blanks',
    params: { name: text },
    message: `Expected backticks around a name that holds blanks: ${name}.`,
    span,
    fix: { title: `Change to ${name}`, span, newText: name },
  });
  return { text, span };
}

function isPartOfName(token: Token): boolean {
  return token.kind === 'number' || (token.kind === 'word' && !isKeyword(token, 'from'));
}

/** `count()` counts rows: a column or a star in it does nothing. */
function readNoColumn(reader: TokenReader): undefined {
  const next = reader.peek();
  const isStar = next.kind === 'symbol' && next.written === '*';
  if (!isStar && next.kind !== 'word' && next.kind !== 'backtickName') return;
  const { written, span } = reader.take();
  const mend = isStar ? '' : ` For different values of it use countDistinct(${written}).`;
  reader.report({
    code: 'count-takes-no-column',
    params: { found: written },
    message: `count() counts rows and takes nothing in its brackets.${mend}`,
    span,
    fix: { title: `Delete ${written}`, span, newText: '' },
  });
}
