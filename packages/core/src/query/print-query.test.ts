import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Condition, Literal, Query } from './ast.ts';
import { aggregateFunctions } from './ast.ts';
import { parseQuery } from './parse-query.ts';
import { printQuery } from './print-query.ts';

function withoutSpans(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value, (key, inner) => (key.toLowerCase().endsWith('span') ? undefined : inner)),
  );
}

describe('printQuery', () => {
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
