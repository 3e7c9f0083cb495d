import { queryLimits } from '../query/limits.ts';
import type { Token } from '../query/token.ts';
import { tokenizeFormula, tokenizeQuery } from '../query/tokenize.ts';

/** The words and signs of a query; none of one that is too long to be read. */
export function queryTokens(text: string): readonly Token[] {
  return text.length > queryLimits.length ? [] : tokenizeQuery(text);
}

/** The names and signs of a formula; none of one that is too long to be read. */
export function formulaTokens(text: string): readonly Token[] {
  return text.length > queryLimits.length ? [] : tokenizeFormula(text);
}
