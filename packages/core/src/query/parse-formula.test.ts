import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Formula } from './ast.ts';
import { parseFormula } from './parse-formula.ts';
import { printFormula } from './print-formula.ts';

function problemsOf(text: string): string[] {
  return parseFormula(text).problems.map(({ code, span, fix }) => {
    const place = `${code} [${text.slice(span.start, span.end)}]`;
    if (fix === undefined) return place;
    return `${place} -> ${text.slice(0, fix.span.start)}${fix.newText}${text.slice(fix.span.end)}`;
  });
}

function withoutSpans(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value, (key, inner) => (key === 'span' ? undefined : inner)));
}

describe('parseFormula', () => {
  it('gives each part its place', () => {
    expect(parseFormula('a * -2')).toEqual({
      problems: [],
      formula: {
        kind: 'operation',
        operator: '*',
        left: { kind: 'measure', name: 'a', span: { start: 0, end: 1 } },
        right: {
          kind: 'negate',
          operand: { kind: 'number', value: 2, span: { start: 5, end: 6 } },
          span: { start: 4, end: 6 },
        },
        span: { start: 0, end: 6 },
      },
    });
  });

  it.each([
    ['the formula of NI-15', '100 - days / (deaths * 182.5) * 100', '100 - days / (deaths * 182.5) * 100'],
    ['an indicator in brackets', '[NI-19] / 2', '[NI-19] / 2'],
    ['from left to right', 'a - b - c', 'a - b - c'],
    ['brackets that change the result', 'a - (b - c)', 'a - (b - c)'],
    ['brackets that change nothing', '((a * b)) + c', 'a * b + c'],
    ['a hyphen as a minus', 'a-b', 'a - b'],
    ['a minus before brackets', '-(a + b)', '-(a + b)'],
    ['names with underscores', 'bed_days / population75plus', 'bed_days / population75plus'],
  ])('reads %s', (_, text, printed) => {
    const { formula, problems } = parseFormula(text);
    expect(problems).toEqual([]);
    expect(formula && printFormula(formula)).toBe(printed);
  });

  it.each([
    ['an empty text', '', ['formula/empty []']],
    ['the sign times', 'a × b', ['formula/operator-spelling [×] -> a * b']],
    ['the sign divided by', 'a ÷ b', ['formula/operator-spelling [÷] -> a / b']],
    ['the minus of a word processor', 'a − b', ['formula/operator-spelling [−] -> a - b']],
    ['an indicator without brackets', 'NI-19 * 2', ['formula/bare-indicator [NI-19] -> [NI-19] * 2']],
    ['an open indicator', 'a + [NI-19', ['formula/unclosed-indicator [[NI-19]']],
    ['an indicator without a name', '[]', ['formula/unclosed-indicator [[]]']],
    ['the equals of a spreadsheet', '=a / b', ['formula/leading-equals [=] -> a / b']],
    ['commas in a number', 'a * 100,000', ['formula/thousands-comma [100,000] -> a * 100000']],
    ['a missing operand', 'a +', ['formula/expected-operand [+]']],
    ['a missing operator', 'a b', ['formula/expected-operator [b]']],
    ['a function', 'sum(a)', ['formula/expected-operator [sum]']],
    ['a function behind a sign', 'b / SUM(a) * 100', ['formula/expected-operator [SUM]']],
    ['a bracket behind a blank', 'a (b)', ['formula/expected-operator [(]']],
    ['a percent sign', '50%', ['formula/expected-operator [%]']],
    ['an open bracket', '(a + b', ['formula/expected-bracket [b]']],
    ['a bracket too many', 'a)', ['formula/expected-operator [)]']],
    ['nesting beyond the limit', `${'('.repeat(2000)}a`, ['formula/too-long ']],
    ['more measures than the limit', Array(201).fill('a').join(' + '), ['formula/too-long ']],
    ['signs beyond the limit', `${'-'.repeat(100)}a`, ['formula/too-deep [-]']],
  ])('has one problem with %s', (_, text, problems) => {
    const found = problemsOf(text);
    expect(found.map((line) => (line.startsWith('formula/too-long') ? 'formula/too-long ' : line))).toEqual(
      problems,
    );
  });

  it('reads as many measures as the limit', () => {
    expect(problemsOf(Array(200).fill('a').join(' + '))).toEqual([]);
  });

  it('keeps what could be read of a half-typed formula', () => {
    const { formula } = parseFormula('100 - days / (deaths *');
    expect(formula && printFormula(formula)).toBe('100 - days / deaths');
  });

  it.each(['100 - days / (deaths * 182.5) * 100', '-a * (b + [NI-19]) / 2 - -c'])(
    'has at most one problem with any beginning of %s',
    (text) => {
      for (let length = 0; length < text.length; length++) {
        const { problems } = parseFormula(text.slice(0, length));
        expect(problems.length, text.slice(0, length)).toBeLessThanOrEqual(1);
      }
    },
  );

  it('takes any text without throwing, and keeps problems inside it', () => {
    const pieces = fc.constantFrom(
      'a',
      ' ',
      '+',
      '-',
      '*',
      '/',
      '(',
      ')',
      '[',
      ']',
      '1',
      ',',
      '000',
      'NI-19',
      '×',
      '=',
    );
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(pieces).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        for (const { span } of parseFormula(text).problems) {
          expect(span.end).toBeLessThanOrEqual(text.length);
          if (text !== '') expect(span.end).toBeGreaterThan(span.start);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('reads back what it prints', () => {
    fc.assert(
      fc.property(formulas, (formula) => {
        const { formula: again, problems } = parseFormula(printFormula(formula));
        expect(problems).toEqual([]);
        expect(withoutSpans(again)).toEqual(withoutSpans(formula));
      }),
      { numRuns: 2000 },
    );
  });
});

const span = fc.constant({ start: 0, end: 0 });
const { formula: formulas } = fc.letrec<{ formula: Formula }>((tie) => ({
  formula: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.record({
      kind: fc.constant('number' as const),
      value: fc.double({ min: 0, noNaN: true, noDefaultInfinity: true }),
      span,
    }),
    fc.record({
      kind: fc.constant('measure' as const),
      name: fc.constantFrom('deaths', 'bed_days', 'population75plus'),
      span,
    }),
    fc.record({
      kind: fc.constant('indicator' as const),
      id: fc.constantFrom('NI-19', 'local indicator'),
      span,
    }),
    fc.record({ kind: fc.constant('negate' as const), operand: tie('formula'), span }),
    fc.record({
      kind: fc.constant('operation' as const),
      operator: fc.constantFrom('+' as const, '-' as const, '*' as const, '/' as const),
      left: tie('formula'),
      right: tie('formula'),
      span,
    }),
  ),
}));
