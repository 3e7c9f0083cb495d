import { describe, expect, it } from 'vitest';
import { parseQuery } from './parse-query.ts';

/** The problem of a text as `code "what is underlined" -> text after the fix`. */
function problemsOf(text: string): string[] {
  return parseQuery(text).problems.map(({ code, span, fix }) => {
    const place = `${code} [${text.slice(span.start, span.end)}]`;
    if (fix === undefined) return place;
    return `${place} -> ${text.slice(0, fix.span.start)}${fix.newText}${text.slice(fix.span.end)}`;
  });
}

describe('a query with a mistake', () => {
  it.each([
    ['an empty text', ' ', ['query/empty [ ]']],
    ['no function', 'from d', ['query/expected-function [from]']],
    ['an unknown function', 'summ(x) from d', ['query/unknown-function [summ] -> sum(x) from d']],
    [
      'a function of a spreadsheet',
      'average(x) from d',
      ['query/unknown-function [average] -> mean(x) from d'],
    ],
    ['a function like no other', 'frobnicate(x) from d', ['query/unknown-function [frobnicate]']],
    ['an Object method as function', 'constructor(x) from d', ['query/unknown-function [constructor]']],
    ['a query of another language', 'SELECT sum(x) FROM d', ['query/unknown-function [SELECT]']],
    ['no bracket', 'sum x from d', ['query/expected-bracket [x]']],
    ['no column', 'sum() from d', ['query/expected-column [)]']],
    ['an open bracket', 'sum(x from d', ['query/expected-bracket [from]']],
    ['a column for count', 'count(x) from d', ['query/count-takes-no-column [x] -> count() from d']],
    ['a star for count', 'count(*) from d', ['query/count-takes-no-column [*] -> count() from d']],
    [
      'a name with blanks',
      'sum(Number of days) from d',
      ['query/name-with-blanks [Number of days] -> sum(`Number of days`) from d'],
    ],
    ['a name in quotes', 'sum("x") from d', ['query/quoted-name ["x"] -> sum(x) from d']],
    ['a name with an open backtick', 'sum(`x) from d', ['query/unclosed-name [`x) from d]']],
    ['a slip in from', 'sum(x) form d', ['query/unknown-word [form] -> sum(x) from d']],
    [
      'a slip in where',
      'sum(x) from d were a = 1',
      ['query/unknown-word [were] -> sum(x) from d where a = 1'],
    ],
    [
      'a slip in and',
      'sum(x) from d where a = 1 nad b = 2',
      ['query/unknown-word [nad] -> sum(x) from d where a = 1 and b = 2'],
    ],
    [
      'a slip in between',
      'sum(x) from d where a betwen 1 and 2',
      ['query/unknown-word [betwen] -> sum(x) from d where a between 1 and 2'],
    ],
    [
      'text without quotes',
      'sum(x) from d where a = 75plus',
      ['query/unquoted-text [75plus] -> sum(x) from d where a = "75plus"'],
    ],
    [
      'several words without quotes',
      'sum(x) from d where a = All Delay Reasons and b = 1',
      ['query/unquoted-text [All Delay Reasons] -> sum(x) from d where a = "All Delay Reasons" and b = 1'],
    ],
    [
      'the equals of a program',
      'sum(x) from d where a == 1',
      ['query/operator-spelling [==] -> sum(x) from d where a = 1'],
    ],
    [
      'the unequal of a spreadsheet',
      'sum(x) from d where a <> 1',
      ['query/operator-spelling [<>] -> sum(x) from d where a != 1'],
    ],
    [
      'the sign at most',
      'sum(x) from d where a ≤ 1',
      ['query/operator-spelling [≤] -> sum(x) from d where a <= 1'],
    ],
    [
      'the and of a program',
      'sum(x) from d where a = 1 && b = 2',
      ['query/operator-spelling [&&] -> sum(x) from d where a = 1 and b = 2'],
    ],
    [
      'the or of a program',
      'sum(x) from d where a = 1 || b = 2',
      ['query/operator-spelling [||] -> sum(x) from d where a = 1 or b = 2'],
    ],
    [
      'the not of a program',
      'sum(x) from d where ! a = 1',
      ['query/operator-spelling [!] -> sum(x) from d where not a = 1'],
    ],
    [
      'a missing comparison',
      'sum(x) from d where a "b"',
      ['query/missing-operator [a "b"] -> sum(x) from d where a = "b"'],
    ],
    [
      'curved quotes',
      'sum(x) from d where a = “b”',
      ['query/typographic-quotes [“b”] -> sum(x) from d where a = "b"'],
    ],
    ['an open quote', 'sum(x) from d where a = "b', ['query/unclosed-quote ["b]']],
    ['an open bracket in a condition', 'sum(x) from d where (a = 1', ['query/expected-bracket [1]']],
    ['an open list', 'sum(x) from d where a in (1, 2', ['query/expected-bracket [2]']],
    ['an empty list', 'sum(x) from d where a in ()', ['query/expected-value [)]']],
    [
      'commas in a number',
      'sum(x) from d where a > 1,234,567',
      ['query/thousands-comma [1,234,567] -> sum(x) from d where a > 1234567'],
    ],
    ['a year that does not follow', 'sum(x) from d where p = 2023/25', ['query/unknown-period [2023/25]']],
    ['an age band upside down', 'sum(x) from d where a = 64-18', ['query/age-band [64-18]']],
    ['text after the end', 'sum(x) from d where a = 1 ; drop', ['query/unexpected-text [;]']],
    ['a second from', 'sum(x) from d from e', ['query/expected-where [from]']],
    [
      'the name of a missing value',
      'sum(x) from d where a = NA and b = 1',
      ['query/expected-comparison [= NA] -> sum(x) from d where a is missing and b = 1'],
    ],
    [
      'the name of a missing value, unequal',
      'sum(x) from d where (a <> null)',
      [
        'query/operator-spelling [<>] -> sum(x) from d where (a != null)',
        'query/expected-comparison [<> null] -> sum(x) from d where (a is not missing)',
      ],
    ],
    [
      'a text that begins like a missing value',
      'sum(x) from d where a = NA given',
      ['query/unquoted-text [NA given] -> sum(x) from d where a = "NA given"'],
    ],
    [
      'a value more than one that is missing',
      'sum(x) from d where a > NA',
      ['query/unquoted-text [NA] -> sum(x) from d where a > "NA"'],
    ],
    ['a file for a dataset', 'sum(x) from data/a-b.csv', ['query/expected-dataset [data/a-b.csv]']],
    [
      'a file further up and a condition',
      'sum(x) from ../data/a.csv where a = 1',
      ['query/expected-dataset [../data/a.csv]'],
    ],
    ['a file of another drive', 'sum(x) from C:\\data\\a.csv', ['query/expected-dataset [C:\\data\\a.csv]']],
    ['a file in quotes', 'sum(x) from "data/a.csv"', ['query/expected-dataset ["data/a.csv"]']],
    ['nesting beyond the limit', `sum(x) from d where ${'('.repeat(2000)}a = 1`, ['query/too-deep [(]']],
    ['nots beyond the limit', `sum(x) from d where ${'not '.repeat(2000)}a = 1`, ['query/too-deep [not]']],
  ])('has one problem with %s', (_, text, problems) => {
    expect(problemsOf(text)).toEqual(problems);
  });
});
