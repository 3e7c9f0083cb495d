import { isDeepStrictEqual } from 'node:util';
import { parseQuery } from '../../packages/core/src/query/parse-query.ts';
import { printQuery } from '../../packages/core/src/query/print-query.ts';
import { promiseProblems } from '../spans.ts';
import { promise, type Target, textOf } from '../target.ts';

/** A query over a dataset. */
export const query: Target = {
  name: 'query',
  promise: 'Problems lie inside the text, and a query without one reads the same when it is printed.',
  words: [
    ...[
      'sum(',
      'count()',
      'mean(',
      'value(',
      'median(',
      ' from ',
      ' where ',
      ' and ',
      ' or ',
      'not ',
      ' in ',
    ],
    ...[
      '(',
      ')',
      ',',
      '=',
      '!=',
      '<>',
      '<=',
      '>=',
      '<',
      '>',
      '"',
      "'",
      '“',
      '”',
      '`',
      '==',
      '&&',
      '||',
      ' is ',
    ],
    ...['age_group', 'bed-days', '75plus', '1,000', '1e9', '-1', '.5', '2023/24', 'true', 'null', 'between'],
    ...['\n', '\t', '\u00a0', '\u200b', '\uE001', '\uE002', '__proto__', 'constructor', '[', ']', '%', '\\'],
  ],
  read(input) {
    const text = textOf(input);
    const { query: found, problems } = parseQuery(text);
    promiseProblems(text, problems);
    if (problems.length > 0) return { found, problems };
    const printed = printQuery(found);
    const again = parseQuery(printed);
    const isSame = isDeepStrictEqual(withoutSpans(again), withoutSpans({ query: found, problems }));
    promise(isSame, () => `a query is another once printed: "${text}" as "${printed}"`);
    return { found, printed };
  },
};

function withoutSpans(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value, (key, each) => (/span$/i.test(key) ? undefined : each)));
}
