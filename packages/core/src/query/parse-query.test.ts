import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Condition, Literal, Query } from './ast.ts';
import { aggregateFunctions } from './ast.ts';
import { parseQuery } from './parse-query.ts';
import { printQuery } from './print-query.ts';

const bedDays =
  'sum(bed_days) from delayed-discharges where age_group = "75plus" and reason = "All Delay Reasons"';

/** The problem of a text as `code "what is underlined" -> text after the fix`. */
function problemsOf(text: string): string[] {
  return parseQuery(text).problems.map(({ code, span, fix }) => {
    const place = `${code} [${text.slice(span.start, span.end)}]`;
    if (fix === undefined) return place;
    return `${place} -> ${text.slice(0, fix.span.start)}${fix.newText}${text.slice(fix.span.end)}`;
  });
}

function withoutSpans(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value, (key, inner) => (key.toLowerCase().endsWith('span') ? undefined : inner)),
  );
}

describe('parseQuery', () => {
  it('reads aggregate, dataset and condition, each with its place', () => {
    const text = 'sum(days) from d where age >= 75';
    expect(parseQuery(text)).toEqual({
      problems: [],
      query: {
        aggregate: {
          function: 'sum',
          functionSpan: { start: 0, end: 3 },
          column: { text: 'days', span: { start: 4, end: 8 } },
          span: { start: 0, end: 9 },
        },
        dataset: { text: 'd', span: { start: 15, end: 16 } },
        condition: {
          kind: 'compare',
          column: { text: 'age', span: { start: 23, end: 26 } },
          operator: '>=',
          value: { kind: 'number', value: 75, span: { start: 30, end: 32 } },
          span: { start: 23, end: 32 },
        },
      },
    });
  });

  it.each([
    ['the query of NI-19', bedDays, bedDays],
    ['a query without a condition', 'count() from admissions', 'count() from admissions'],
    [
      'keywords and functions in capitals',
      'SUM(x) FROM d WHERE a IS MISSING',
      'sum(x) from d where a is missing',
    ],
    [
      'and before or',
      'sum(x) from d where a = 1 or (b = 2 and c = 3)',
      'sum(x) from d where a = 1 or b = 2 and c = 3',
    ],
    ['not before and', 'sum(x) from d where not a = 1 and b = 2', 'sum(x) from d where not a = 1 and b = 2'],
    [
      'brackets before all',
      'sum(x) from d where (a = 1 or b = 2) and c = 3',
      'sum(x) from d where (a = 1 or b = 2) and c = 3',
    ],
    ['single quotes', "sum(x) from d where a = 'b'", 'sum(x) from d where a = "b"'],
    ['a doubled quote in a text', 'sum(x) from d where a = "b ""c"""', 'sum(x) from d where a = "b ""c"""'],
    ['names in backticks', 'sum(`Number of bed days`) from d', 'sum(`Number of bed days`) from d'],
    ['a column named like a keyword', 'sum(`from`) from d', 'sum(`from`) from d'],
    ['names with accents, dots and hyphens', 'sum(días.a_b-2) from d-e', 'sum(días.a_b-2) from d-e'],
    [
      'periods',
      'sum(x) from d where p in (2023/24, 2023/24 Q1, 2023 Q1, 2023-06, 2023)',
      'sum(x) from d where p in (2023/24, 2023/24 Q1, 2023 Q1, 2023-06, 2023)',
    ],
    [
      'a financial year in four and four digits',
      'sum(x) from d where p = 2023/2024',
      'sum(x) from d where p = 2023/24',
    ],
    ['age bands', 'sum(x) from d where a in (75+, 18-64)', 'sum(x) from d where a in (75+, 18-64)'],
    [
      'negative numbers and decimals',
      'sum(x) from d where a between -1.50 and 2',
      'sum(x) from d where a between -1.5 and 2',
    ],
    [
      'numbers with no space after the comma',
      'sum(x) from d where a in (1,234)',
      'sum(x) from d where a in (1, 234)',
    ],
    ['is not missing', 'sum(x) from d where a is not missing', 'sum(x) from d where not a is missing'],
  ])('reads %s', (_, text, printed) => {
    const { query, problems } = parseQuery(text);
    expect(problems).toEqual([]);
    expect(printQuery(query)).toBe(printed);
  });

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
    ['nesting beyond the limit', `sum(x) from d where ${'('.repeat(2000)}a = 1`, ['query/too-deep [(]']],
    ['nots beyond the limit', `sum(x) from d where ${'not '.repeat(2000)}a = 1`, ['query/too-deep [not]']],
  ])('has one problem with %s', (_, text, problems) => {
    expect(problemsOf(text)).toEqual(problems);
  });

  it('refuses a query beyond the limit of length', () => {
    const text = `sum(x) from d${' '.repeat(10_000)}`;
    expect(parseQuery(text).problems).toMatchObject([
      { code: 'query/too-long', params: { length: 10_013, limit: 10_000 } },
    ]);
  });

  it.each([
    ['sum(bed_days) from', 'Expected a dataset name after "from".'],
    ['sum(', 'Expected a column name after "(".'],
    ['sum(bed_days)', 'Expected "from" and a dataset after ")".'],
    ['sum(x) from d where', 'Expected a condition such as age >= 75 after "where".'],
    ['sum(x) from d where a', 'Expected a comparison such as =, in (...), between or is missing after "a".'],
    ['sum(x) from d where a = 1 and', 'Expected a condition such as age >= 75 after "and".'],
    ['sum(x) from d where a is', 'Expected "missing" after "is".'],
    ['sum(x) from d where a between 1', 'Expected "and" and the higher value after "1".'],
  ])('says what comes next after %s', (text, message) => {
    const { problems } = parseQuery(text);
    expect(problems.map((problem) => problem.message)).toEqual([message]);
    expect(problems[0]?.span.end).toBe(text.length);
  });

  it('keeps what could be read of a half-typed query', () => {
    const { query } = parseQuery('sum(bed_days) from delayed-discharges where age_group = "75plus" and rea');
    expect(printQuery(query)).toBe('sum(bed_days) from delayed-discharges where age_group = "75plus"');
  });

  it.each([
    bedDays,
    'sum(population) from mid-year-population where age >= 75',
    'count() from admissions where not (type = "Elective" or type is missing)',
    'countDistinct(`CHI number`) from register where age in (75+, 18-64, "all")',
    'mean(score) from survey where wave = 2023/24 and area != "S12000029"',
    'value(rate) from published where year between 2015/16 and 2020/21 Q4',
    'median(los) from smr01 where month >= 2023-06 and month < 2024-01',
    "max(x) from d where (a = 1 or b = -2.5) and c in ('x', 'y') or d is not missing",
    'SUM(x) FROM d WHERE not not a = 1',
    'min(días) from données where `largo plazo` between 1 and 2 or z = 2023 Q1',
  ])('has at most one problem with any beginning of %s', (text) => {
    expect(parseQuery(text).problems).toEqual([]);
    for (let length = 0; length < text.length; length++) {
      const { problems } = parseQuery(text.slice(0, length));
      expect(problems.length, text.slice(0, length)).toBeLessThanOrEqual(1);
    }
  });

  it('takes any text without throwing, and keeps problems inside it', () => {
    const pieces = fc.constantFrom(
      ...bedDays.split(/\b/),
      '(',
      '“',
      '`',
      '""',
      '2023/',
      '75+',
      'in',
      'is',
      ',',
      '\ud800',
    );
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(pieces).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        for (const { span } of parseQuery(text).problems) {
          expect(span.start).toBeGreaterThanOrEqual(0);
          expect(span.end).toBeLessThanOrEqual(text.length);
          expect(span.end).toBeGreaterThanOrEqual(span.start);
          if (text !== '') expect(span.end).toBeGreaterThan(span.start);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('reads back what it prints', () => {
    fc.assert(
      fc.property(queries, (query) => {
        const { query: again, problems } = parseQuery(printQuery(query));
        expect(problems).toEqual([]);
        expect(withoutSpans(again)).toEqual(withoutSpans(query));
      }),
      { numRuns: 2000 },
    );
  });
});

const span = { start: 0, end: 0 };
const names = fc
  .oneof(
    fc.constantFrom('age', 'bed_days', 'Number of days', 'from', 'a-b', '`', '2023-06', '75plus'),
    fc.string({ minLength: 1 }),
  )
  .map((text) => ({ text, span }));
const years = fc.integer({ min: 1980, max: 2060 });
const quarters = fc.integer({ min: 1, max: 4 });
const literals: fc.Arbitrary<Literal> = fc.oneof(
  fc
    .double({ noNaN: true, noDefaultInfinity: true })
    .map((value) => ({ kind: 'number' as const, value: value + 0, span })),
  fc.string().map((value) => ({ kind: 'text' as const, value, span })),
  fc
    .oneof(
      years.map((startYear) => ({ kind: 'financialYear' as const, startYear })),
      fc.record({ kind: fc.constant('financialQuarter' as const), startYear: years, quarter: quarters }),
      fc.record({ kind: fc.constant('calendarQuarter' as const), year: years, quarter: quarters }),
      fc.record({ kind: fc.constant('month' as const), year: years, month: fc.integer({ min: 1, max: 12 }) }),
    )
    .map((period) => ({ kind: 'period' as const, period, span })),
  fc
    .record({ from: fc.integer({ min: 0, max: 99 }), years: fc.option(fc.integer({ min: 0, max: 20 })) })
    .map(({ from, years: wide }) => ({
      kind: 'ageBand' as const,
      from,
      to: wide === null ? undefined : from + wide,
      span,
    })),
);
const { condition: conditions } = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.record({
      kind: fc.constant('compare' as const),
      column: names,
      operator: fc.constantFrom('=', '!=', '<', '<=', '>', '>='),
      value: literals,
      span: fc.constant(span),
    }),
    fc.record({ kind: fc.constant('missing' as const), column: names, span: fc.constant(span) }),
    fc.record({
      kind: fc.constant('between' as const),
      column: names,
      low: literals,
      high: literals,
      span: fc.constant(span),
    }),
    fc.record({
      kind: fc.constant('in' as const),
      column: names,
      values: fc.array(literals, { minLength: 1 }),
      span: fc.constant(span),
    }),
    fc.record({ kind: fc.constant('not' as const), part: tie('condition'), span: fc.constant(span) }),
    fc.record({
      kind: fc.constantFrom('and' as const, 'or' as const),
      parts: fc.array(tie('condition'), { minLength: 2, maxLength: 3 }),
      span: fc.constant(span),
    }),
  ),
}));
const queries: fc.Arbitrary<Query> = fc.record({
  aggregate: fc
    .record({ function: fc.constantFrom(...aggregateFunctions), column: names })
    .map((aggregate) => ({
      function: aggregate.function,
      functionSpan: span,
      column: aggregate.function === 'count' ? undefined : aggregate.column,
      span,
    })),
  dataset: names,
  condition: fc.option(conditions, { nil: undefined }),
});
