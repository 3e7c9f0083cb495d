import { describe, expect, it } from 'vitest';
import type { MapNode, ScalarNode } from '../tree.ts';
import { toPlain } from '../tree-access.ts';
import { parseDirectly } from './parse-directly.ts';
import { readDirectly } from './read-directly.ts';

/** What a text says; undefined where it is left to the library. */
const saidBy = (text: string) => {
  const { root } = readDirectly(text) ?? {};
  return root && toPlain(root);
};

describe('what is read directly', () => {
  it.each<[string, string, unknown]>([
    ['keys', 'a: 1\nb: text\nc d: true\n', { a: 1, b: 'text', 'c d': true }],
    ['keys without a last line end', 'a: 1\nb: 2', { a: 1, b: 2 }],
    ['keys in quotes', "\"a\": 1\n'it''s': 2\n", { a: 1, "it's": 2 }],
    ['keys a little further in', ' a: 1\n', { a: 1 }],
    ['keys further in', '  a:\n    b: 1\n  c: 2\n', { a: { b: 1 }, c: 2 }],
    ['keys with nothing behind them', 'a:\nb: # why\nc:\n', { a: null, b: null, c: null }],
    ['comments and blank lines', '# one\n\na: 1 # two\n  # three\n   \nb: 2\n# four', { a: 1, b: 2 }],
    ['Windows line ends', 'a: 1\r\nb:\r\n  - c\r\n\r\n', { a: 1, b: ['c'] }],
    ['a list', '- a\n- 1\n-\n- b # c\n', ['a', 1, null, 'b']],
    ['a list below its key, or further in', 'a:\n- 1\n- 2\nb:\n  - 3\n', { a: [1, 2], b: [3] }],
    ['keys behind a dash', '- a: 1\n  b: 2\n-\n  c: 3\n', [{ a: 1, b: 2 }, { c: 3 }]],
    ['a list in a list, on lines of its own', '-\n  - 1\n- 2\n', [[1], 2]],
    [
      'brackets',
      'a: [1, [b, c], {}]\nd: { e: f, "g": [ ] } # h\n',
      { a: [1, ['b', 'c'], {}], d: { e: 'f', g: [] } },
    ],
    ['brackets over lines', 'a: [1,\n  2\n  ]\n', undefined],
    [
      'brackets over lines, with the comma at their ends',
      'a: { b: 1,\n  c: 2,\n\n  d: 3 }\n',
      { a: { b: 1, c: 2, d: 3 } },
    ],
    ['quotes', 'a: "b # c: \\"d\\" \\\\"\ne: \'f\'\'s\'\n', { a: 'b # c: "d" \\', e: "f's" }],
    ['quotes over lines', 'a: "b\n  c\n\n  d"\ne: \'f\n  g\'\n', { a: 'b c\nd', e: 'f g' }],
    ['text over lines', 'a: one\n  two\n\n  three # four\nb: 1\n', { a: 'one two\nthree', b: 1 }],
    [
      'text with signs in it',
      "a: it's 5:30 [or so], no#1\nb: -x\nc: ?y\nd: :z\n",
      { a: "it's 5:30 [or so], no#1", b: '-x', c: '?y', d: ':z' },
    ],
    ['text with what begins a document amid it', 'a: b --- c ... \ufeff\n', { a: 'b --- c ... \ufeff' }],
    [
      'text over lines with blanks at their ends, and Windows line ends',
      'a: one  \r\n\r\n  two\r\n',
      { a: 'one\ntwo' },
    ],
    [
      'text line by line',
      'a: |\n  one\n   two\n\n  three\n\nb: |-\n  four\n',
      { a: 'one\n two\n\nthree\n', b: 'four' },
    ],
    [
      'folded text',
      'a: >\n  one\n  two\n\n  three\nb: >-\n    four\n     five\n',
      { a: 'one two\nthree\n', b: 'four\n five' },
    ],
    ['text below a sign at the end of the file', 'a: |\n  one', { a: 'one\n' }],
  ])('%s', (_, text, value) => {
    expect(saidBy(text)).toEqual(value);
  });

  it.each([
    ['-5', -5],
    ['+1.5', 1.5],
    ['.5', 0.5],
    ['1.', 1],
    ['1e3', 1000],
    ['0o17', 15],
    ['0x1F', 31],
    ['.inf', Number.POSITIVE_INFINITY],
    ['-.Inf', Number.NEGATIVE_INFINITY],
    ['.nan', Number.NaN],
    ['~', null],
    ['null', null],
    ['NULL', null],
    ['True', true],
    ['FALSE', false],
    ['2019/20', '2019/20'],
    ['1,000', '1,000'],
    ['0o18', '0o18'],
    ['tRue', 'tRue'],
    ['nULL', 'nULL'],
    ['1e', '1e'],
    ['-', undefined],
    ['.', '.'],
    ['-.nan', '-.nan'],
    ['Nothing', 'Nothing'],
    ['Not null', 'Not null'],
    ['Not true', 'Not true'],
    ['Now false', 'Now false'],
  ])('%s as a value', (text, value) => {
    expect(saidBy(`a: ${text}\n`)).toEqual(value === undefined ? undefined : { a: value });
  });

  it('knows the place of each value, and of nothing', () => {
    const { root } = readDirectly('a: "b" # c\nd:  # e\nf: |-\n  g\n  h\n') ?? {};
    const { entries } = root as MapNode;
    expect(entries.map(({ key }) => key.span)).toEqual([
      { start: 0, end: 1 },
      { start: 11, end: 12 },
      { start: 19, end: 20 },
    ]);
    expect(entries.map(({ value }) => [(value as ScalarNode).style, value.span])).toEqual([
      ['doubleQuoted', { start: 3, end: 6 }],
      ['plain', { start: 15, end: 15 }],
      ['literal', { start: 22, end: 32 }],
    ]);
    expect(root?.span).toEqual({ start: 0, end: 32 });
  });
});

describe('more than can be read', () => {
  it('is told, at the first line, without a tree', () => {
    // Twenty-four pieces a line: 8,400 lines are 201,600.
    const lines = (count: number) =>
      Array.from({ length: count }, (_, n) => `  c${n}: { role: measure, unit: people }\n`).join('');
    expect(parseDirectly(`columns:\n${lines(8_300)}`)?.problems).toEqual([]);
    const { root, problems } = parseDirectly(`columns:\n${lines(8_400)}`) ?? {};
    expect(root).toBeUndefined();
    expect(problems).toMatchObject([{ code: 'syntax/too-many-values', span: { start: 0, end: 8 } }]);
  });

  it('is a matter of the part without a fault', () => {
    expect(parseDirectly(`${'a: 1\n'.repeat(25_000)}`)).toBeUndefined();
  });
});

describe('what is left to the library', () => {
  it.each([
    ['nothing', ''],
    ['comments alone', '# one\n\n'],
    ['a text alone', 'one two\n'],
    ['a tab', 'a:\tb\n'],
    ['the start of a document', '---\na: 1\n'],
    ['its end', 'a: 1\n...\n'],
    ['a byte order mark', '\ufeffa: 1\n'],
    ['a directive', '%YAML 1.2\n'],
    ['a name and what stands for it', 'a: &b 1\nc: *b\n'],
    ['a tag', 'a: !b c\n'],
    ['a key that is repeated', 'a: 1\na: 2\n'],
    ['a key that is repeated in braces', 'a: { b: 1, b: 2 }\n'],
    ['keys that are merged', '<<: { a: 1 }\n'],
    ['an empty key', '"": 1\n'],
    ['a key without a colon', 'a: 1\nb\n'],
    ['a key with a blank before its colon', 'a : 1\n'],
    ['a key with no blank behind its colon', 'a:1\n'],
    ['a key of more than a thousand signs', `${'a'.repeat(1001)}: 1\n`],
    ['a key that begins with a dash', '-a: 1\n'],
    ['a question mark', '? a\n: b\n'],
    ['a colon in a value', 'a: b: c\n'],
    ['a colon at the end of a value', 'a: b:\n'],
    ['a colon in the second line of a value', 'a: b\n  c: d\n'],
    ['a dash that begins the second line of a value', 'a: b\n  -c\n'],
    ['a key further in than its neighbours', 'a: 1\n b: 2\n'],
    ['a key further out than the first', '  a: 1\nb: 2\n'],
    ['an item further in than its neighbours', '- 1\n  - 2\n'],
    ['an item in the line of a key', 'a: - b\n'],
    ['a question mark in the line of a key', 'a: ? b\n'],
    ['a list in the line of a list', '- - a\n'],
    ['a list among keys', 'a: 1\n- b\n'],
    ['a key among items', 'a:\n  - b\n  c: 1\n'],
    ['a sign that begins no text', 'a: @b\n'],
    ['a bracket that nothing closes', 'a: [1, 2\nb: 3\n'],
    ['a bracket that closes nothing', 'a: ]\n'],
    ['text behind a bracket', 'a: [1] b\n'],
    ['a comma too many', 'a: [1, ]\n'],
    ['a comma at the start', 'a: [, 1]\n'],
    ['a missing comma', 'a: { b: 1 c: 2 }\n'],
    ['a key alone in braces', 'a: { b }\n'],
    ['a key with nothing behind it in braces', 'a: { b: }\n'],
    ['keys in square brackets', 'a: [b: 1]\n'],
    ['a comment in brackets', 'a: [1, # b\n  2]\n'],
    ['brackets whose lines stand too far out', 'a:\n  b: [1,\n2]\n'],
    ['brackets whose first line stands too far out', 'a:\n  b: [\n1]\n'],
    ['a quote that nothing closes', 'a: "b\nc: 1\n'],
    ['a single quote that nothing closes', "a: 'b\nc: 1\n"],
    ['text behind a quote', 'a: "b" c\n'],
    ['a comment right behind a quote', 'a: "b"#c\n'],
    ['an escape that is rare or wrong', 'a: "\\q"\n'],
    ['a line of a quoted text that stands too far out', 'a:\n  b: "c\nd"\n'],
    ['text below a sign that says how far in', 'a: |2\n   b\n'],
    ['text below a sign that keeps line ends', 'a: |+\n  b\n\n'],
    ['a sign with nothing below it', 'a: |\nb: 1\n'],
    ['a sign at the end of the file', 'a: |'],
    ['text behind a sign', 'a: | b\n  c\n'],
    ['blanks alone in a line of a text', 'a: |\n  b\n   \n  c\n'],
    ['maps in one another without end', '[{a: '.repeat(40)],
  ])('%s', (_, text) => {
    expect(saidBy(text)).toBeUndefined();
  });
});
