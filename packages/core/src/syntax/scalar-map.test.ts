import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Document, Scalar } from 'yaml';
import { parseYaml } from './parse-yaml.ts';
import { offsetInScalar, spanInScalar } from './scalar-map.ts';
import type { ScalarNode } from './tree.ts';
import { nodeAt } from './tree-access.ts';

function scalarOf(
  text: string,
  path: readonly (string | number)[] = ['q'],
): { source: ReturnType<typeof parseYaml>['source']; scalar: ScalarNode } {
  const { source, root } = parseYaml(text);
  const scalar = nodeAt(root, path);
  if (scalar?.kind !== 'scalar') throw new Error('no scalar there');
  return { source, scalar };
}

/** What is written in the file for the first `word` of the scalar's text. */
function writtenFor(text: string, word: string): string {
  const { source, scalar } = scalarOf(text);
  const start = scalar.text.indexOf(word);
  const span = spanInScalar(source, scalar, { start, end: start + word.length });
  return text.slice(span.start, span.end);
}

describe('spanInScalar', () => {
  it.each([
    ['plain text', 'q: sum(days) from d', 'from', 'from'],
    ['plain text over several lines', 'q: sum(days)\n  from d\n  where x', 'where', 'where'],
    ['the fold itself', 'q: a\n   b', 'a b', 'a\n   b'],
    ['a paragraph break in plain text', 'q: a\n\n   b', 'a\nb', 'a\n\n   b'],
    ['single quotes', "q: 'it''s from d'", 'from', 'from'],
    ['a doubled single quote', "q: 'it''s'", "'", "''"],
    ['double quotes with an escape', 'q: "a = \\"b\\" or"', '"b"', '\\"b\\"'],
    ['an escaped code point of two units', 'q: "a \\U0001F600 b"', '\u{1f600} b', '\\U0001F600 b'],
    ['an escaped line break', 'q: "a\\\n   b c"', 'b', 'b'],
    ['text after an emoji', 'q: "\u{1f600} from d"', 'from', 'from'],
    ['a literal block', 'q: |\n  a\n    b\n  c\n', '  b\nc', '  b\n  c'],
    ['a folded block', 'q: >-\n  sum(days)\n  from d\n\n  where x\n', 'from', 'from'],
    ['a folded block with lines indented further', 'q: >\n  a\n    b\n  c\n', '  b', '  b'],
    ['a block with an indentation digit', 'q: |2-\n    a\n   b\n', ' b', ' b'],
    ['a block with Windows line ends', 'q: |\r\n  a\r\n  b\r\n', 'b', 'b'],
    ['a block that ends before blank lines', 'q: |\n  a b\n\n\n', 'b', 'b'],
    ['a folded block that ends before blank lines', 'q: >\n  a\n  b\n\n\nr: 1\n', 'b', 'b'],
    ['a block that keeps its end', 'q: |+\n  a\n\n', 'a\n\n', 'a\n'],
    ['a number', 'q: 1.50', '5', '5'],
  ])('finds a word in %s', (_, text, word, written) => {
    expect(writtenFor(text, word)).toBe(written);
  });

  it('is the empty place at the end for an empty stretch there', () => {
    const { source, scalar } = scalarOf('q: "ab"');
    expect(spanInScalar(source, scalar, { start: 2, end: 2 })).toEqual({ start: 6, end: 6 });
  });

  it.each(['""', "''"])('is inside the quotes of an empty text: %s', (written) => {
    const { source, scalar } = scalarOf(`q: ${written}`);
    expect(spanInScalar(source, scalar, { start: 0, end: 0 })).toEqual({ start: 4, end: 4 });
  });

  it('keeps to the scalar when asked for more than its text', () => {
    const { source, scalar } = scalarOf('q: ab');
    expect(spanInScalar(source, scalar, { start: 1, end: 99 })).toEqual({ start: 4, end: 5 });
  });

  it('is the whole scalar when its text is not what the file says', () => {
    const { source, scalar } = scalarOf('q: ab');
    expect(spanInScalar(source, { ...scalar, text: 'xy' }, { start: 0, end: 1 })).toEqual(scalar.span);
  });

  const styles = ['PLAIN', 'QUOTE_SINGLE', 'QUOTE_DOUBLE', 'BLOCK_LITERAL', 'BLOCK_FOLDED'] as const;
  const words = fc.constantFrom(
    'a',
    'bc',
    ' ',
    '  ',
    '\n',
    '\n\n',
    '\t',
    "'",
    '"',
    '\\',
    'é',
    '\u{1f600}',
    '#',
    ': ',
    '- ',
    'from',
    '\u2028',
    '\u0085',
    '\u00a0',
    '\ufeff',
  );
  const texts = fc.oneof(
    fc.array(words).map((parts) => parts.join('')),
    fc.string({ unit: 'grapheme' }),
  );

  it.each(styles)('reads every %s scalar as the library does, and finds each of its characters', (type) => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 0, max: 3 }), fc.boolean(), (text, depth, hasWindowsLineEnds) => {
        const scalar = new Scalar(text);
        scalar.type = type;
        const path = Array.from({ length: depth }, (_, level) => (level % 2 === 0 ? 'key' : 0));
        const value = path.reduceRight<unknown>((inner, step) => (step === 0 ? [inner] : { [step]: inner }), {
          q: scalar,
        });
        const written = new Document(value).toString({ lineWidth: 24 });
        expectEveryCharacter(hasWindowsLineEnds ? written.replaceAll('\n', '\r\n') : written, [...path, 'q']);
      }),
      { numRuns: 400 },
    );
  });

  it('reads scalars that people write as the library does', () => {
    const lines = fc.array(
      fc.constantFrom(
        '  a',
        '  b c',
        '    d',
        '',
        '  ',
        '   ',
        '  \te',
        '  f  ',
        "  ''",
        '  \\n',
        '  \\',
        '  "',
      ),
      { maxLength: 8 },
    );
    const starts = fc.constantFrom(
      '|',
      '>',
      '|-',
      '>-',
      '|+',
      '>+',
      '|2',
      '>1-',
      '|1+',
      "'",
      '"',
      'x',
      '| # note',
      'x ',
    );
    const ends = fc.constantFrom('', '\n', '\n\n', "'", '"', '"\nz: 1', "'\n", '\nz: 1', '\n\n\nz: 1');
    fc.assert(
      fc.property(starts, lines, ends, fc.boolean(), (start, body, end, hasWindowsLineEnds) => {
        const text = `q: ${[start, ...body].join('\n')}${end}`;
        const written = hasWindowsLineEnds ? text.replaceAll('\n', '\r\n') : text;
        if (parseYaml(written).problems.length === 0) expectEveryCharacter(written, ['q']);
      }),
      { numRuns: 1500 },
    );
  });
});

/** Each character of the text is found where it is written, or where an escape or a fold is written for it. */
function expectEveryCharacter(written: string, path: readonly (string | number)[]): void {
  const { source, scalar } = scalarOf(written, path);
  // A character that YAML does not allow is read as another.
  if (parseYaml(written).problems.length > 0) return;
  let last = scalar.span.start;
  for (let at = 0; at < scalar.text.length; at++) {
    const span = spanInScalar(source, scalar, { start: at, end: at + 1 });
    const found = written.slice(span.start, span.end);
    const isFold = /^\s*$/.test(found) && /\s/.test(scalar.text[at] ?? '');
    const isEscape = found.startsWith('\\') || found === "''";
    if (!isFold && !isEscape) expect(found).toBe(scalar.text[at]);
    expect(span.start).toBeGreaterThanOrEqual(last);
    // A whole scalar is what a text that cannot be followed gets.
    if (scalar.text.length > 1) expect(span).not.toEqual(scalar.span);
    last = span.start;
    if (found === scalar.text[at]) expect(offsetInScalar(source, scalar, span.start)).toBe(at);
  }
}

describe('offsetInScalar', () => {
  it.each([
    ['before the opening quote', 'q: "ab"', 3, undefined],
    ['behind the opening quote', 'q: "ab"', 4, 0],
    ['before the closing quote', 'q: "ab"', 6, 2],
    ['behind the closing quote', 'q: "ab"', 7, undefined],
    ['between empty quotes', 'q: ""', 4, 0],
    ['at the end of plain text', 'q: ab', 5, 2],
    ['in an escape', 'q: "a\\nb"', 6, 1],
    ['at the sign of a block', 'q: |\n  ab\n', 3, undefined],
    ['at the start of the text of a block', 'q: |\n  ab\n', 7, 0],
    ['on the second line of a folded block', 'q: >-\n  ab\n  cd\n', 13, 3],
  ])('is right %s', (_, text, offset, expected) => {
    const { source, scalar } = scalarOf(text);
    expect(offsetInScalar(source, scalar, offset)).toBe(expected);
  });
});
