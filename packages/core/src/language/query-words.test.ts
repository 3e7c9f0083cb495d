import { describe, expect, it } from 'vitest';
import { parseQuery } from '../query/parse-query.ts';
import { queryInWords } from './query-words.ts';

describe('queryInWords', () => {
  it.each([
    ['sum(days) from d', 'Adds “days” of “Data”.'],
    ['count() from d where age >= 75', 'Counts the rows of “Data”, where age is at least 75.'],
    [
      'sum(n) from d where a = "x" and (b in (1, 2) or not c is missing)',
      'Adds “n” of “Data”, where a is “x” and (b is one of 1 and 2 or it is not so that c is missing).',
    ],
    ['value(p) from d where age between 18 and 64', 'Reads “p” of “Data”, where age is from 18 to 64.'],
  ])('%s', (text, words) => {
    expect(queryInWords(parseQuery(text).query, 'Data')).toBe(words);
  });

  it('is silent while the query is unfinished', () => {
    expect(queryInWords(parseQuery('sum(').query, undefined)).toBeUndefined();
  });
});
