import { nearestWord } from '../text/nearest-word.ts';
import type { Token } from './token.ts';
import type { TokenReader } from './token-reader.ts';

/** Words that have a meaning in a query, and so name a column only in backticks. */
export const queryKeywords = ['from', 'where', 'and', 'or', 'not', 'in', 'between', 'is', 'missing'] as const;
export type QueryKeyword = (typeof queryKeywords)[number];

/** Whether the token is that word, in capitals or not. */
export function isKeyword(token: Token, keyword: QueryKeyword): boolean {
  return token.kind === 'word' && token.written.toLowerCase() === keyword;
}

export function isAnyKeyword(token: Token): boolean {
  return queryKeywords.some((keyword) => isKeyword(token, keyword));
}

export function takeKeyword(reader: TokenReader, keyword: QueryKeyword): Token | undefined {
  return isKeyword(reader.peek(), keyword) ? reader.take() : undefined;
}

/** Takes a word that can only be a slip for the keyword, with a problem that mends it. */
export function takeMisspeltKeyword(
  reader: TokenReader,
  keywords: readonly QueryKeyword[],
): QueryKeyword | undefined {
  const next = reader.peek();
  if (next.kind !== 'word' || isAnyKeyword(next)) return undefined;
  const keyword = keywords.find((candidate) => nearestWord(next.written, [candidate]) !== undefined);
  if (keyword === undefined) return undefined;
  reader.take();
  reader.report({
    code: 'unknown-word',
    params: { word: next.written, nearest: keyword },
    message: `Expected "${keyword}"; found "${next.written}".`,
    span: next.span,
    fix: { title: `Change to "${keyword}"`, span: next.span, newText: keyword },
  });
  return keyword;
}
