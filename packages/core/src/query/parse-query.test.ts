import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseQuery } from './parse-query.ts';
import { printQuery } from './print-query.ts';

const bedDays =
  'sum(bed_days) from delayed-discharges where age_group = "75plus" and reason = "All Delay Reasons"';

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
});
