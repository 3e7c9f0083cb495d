import { isAnyKeyword } from '../query/keywords.ts';
import type { Token } from '../query/token.ts';
import { spanInScalar } from '../syntax/scalar-map.ts';
import type { ScalarNode } from '../syntax/tree.ts';
import type { Range } from '../text/span.ts';
import type { Document } from '../workspace/document.ts';
import { meaningOfValue } from './meaning.ts';
import { scalarsOf } from './scalars.ts';
import { formulaTokens, queryTokens } from './tokens.ts';

export const wordKinds = [
  'function',
  'keyword',
  'dataset',
  'column',
  'measure',
  'indicator',
  'text',
  'number',
  'period',
  'operator',
] as const;
export type WordKind = (typeof wordKinds)[number];

/** A word of a query or formula and what it is there, for an editor to colour. It lies on one line. */
export interface ColouredWord {
  readonly kind: WordKind;
  readonly range: Range;
}

/** The words of all queries and formulas of a file, in the order of the text. */
export function colouredWords(document: Document): readonly ColouredWord[] {
  const words: ColouredWord[] = [];
  const add = (found: readonly ColouredWord[]) => {
    for (const word of found) words.push(word);
  };
  for (const { path, isKey, scalar } of scalarsOf(document.root)) {
    if (isKey || typeof scalar.value !== 'string') continue;
    const meaning = meaningOfValue(document.kind, path);
    if (meaning === 'query') add(inScalar(document, scalar, queryWords(scalar.text)));
    if (meaning === 'formula') add(inScalar(document, scalar, formulaWords(scalar.text)));
  }
  return words;
}

type Word = readonly [kind: WordKind | undefined, token: Token];

function inScalar({ source }: Document, scalar: ScalarNode, words: readonly Word[]): readonly ColouredWord[] {
  return words.flatMap(([kind, { span }]) => {
    const range = source.rangeOf(spanInScalar(source, scalar, span));
    return kind === undefined || range.start.line !== range.end.line ? [] : [{ kind, range }];
  });
}

function queryWords(text: string): readonly Word[] {
  const tokens = queryTokens(text);
  return tokens.map((token, index) => [queryKind(token, tokens[index - 1], index), token]);
}

function queryKind(token: Token, before: Token | undefined, index: number): WordKind | undefined {
  if (isAnyKeyword(token)) return 'keyword';
  switch (token.kind) {
    case 'word':
    case 'backtickName':
      if (index === 0) return 'function';
      return before?.kind === 'word' && before.written.toLowerCase() === 'from' ? 'dataset' : 'column';
    case 'text':
      return 'text';
    case 'number':
    case 'ageBand':
      return 'number';
    case 'period':
      return 'period';
    case 'symbol':
      return /^[(),]$/.test(token.written) ? undefined : 'operator';
    default:
      return undefined;
  }
}

function formulaWords(text: string): readonly Word[] {
  return formulaTokens(text).map((token) => [formulaKinds[token.kind], token]);
}

const formulaKinds: Partial<Record<Token['kind'], WordKind>> = {
  word: 'measure',
  indicator: 'indicator',
  bareIndicator: 'indicator',
  number: 'number',
};
