import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChanges } from '../edit/text-change.ts';
import { findComments } from '../library/find-comments.ts';
import { parseYaml } from '../parse-yaml.ts';
import { toPlain } from '../tree-access.ts';
import { formatYaml, type Lines } from './format-yaml.ts';

function formatted(text: string, within?: Lines): string {
  return applyChanges(text, formatYaml(text, within));
}

describe('formatting', () => {
  it.each([
    [
      'indentation is two spaces, of lists too',
      'a:\n    b:\n    - c\n    -   d: 1\n        e: 2\n',
      'a:\n  b:\n    - c\n    - d: 1\n      e: 2\n',
    ],
    [
      'one blank stands behind a colon and a dash, none before a colon',
      'a :   1\nb:\n  -    x\n',
      'a: 1\nb:\n  - x\n',
    ],
    [
      'blanks at the ends of lines go, and one line end closes the file',
      'a: 1  \n\t\nb: 2\n\n\n',
      'a: 1\n\nb: 2\n',
    ],
    ['a line end is added where there is none', 'a: 1', 'a: 1\n'],
    ['a line end is added to a long text that has not begun', 'a:\n  b: |', 'a:\n  b: |\n'],
    ['one line end stays where a file mixes them', 'a: 1\n\r\n', 'a: 1\n'],
    [
      'comments move with what they stand above, and keep their place behind a value',
      'a:\n    # about b\n    b: 1     # one\n    # the end of a\n# the end\n',
      'a:\n  # about b\n  b: 1     # one\n  # the end of a\n# the end\n',
    ],
    [
      'a long text moves as a whole and keeps its lines',
      'a:\n      b: >-\n            one\n              two\n\n            three\n',
      'a:\n  b: >-\n    one\n      two\n\n    three\n',
    ],
    ['blanks within a long text are its own', 'a: |\n     one  \n     two\n', 'a: |\n  one  \n  two\n'],
    [
      'a long text that counts its blanks keeps them',
      'a:\n    b: |2\n        one\n      two\n',
      'a:\n  b: |2\n      one\n    two\n',
    ],
    [
      'a text that goes on over lines moves with its first',
      'a:\n    b: one\n       two\n    c: "one\n      two"\n',
      'a:\n  b: one\n     two\n  c: "one\n    two"\n',
    ],
    [
      'brackets are left as they are',
      'a:\n    b: {c: 1,   d: [1,2],\n        e: 3}\n',
      'a:\n  b: {c: 1,   d: [1,2],\n      e: 3}\n',
    ],
    [
      'a comment behind the sign of a long text',
      'a:\n    b: |   # why\n        x\n',
      'a:\n  b: |   # why\n    x\n',
    ],
    ['order and quotes are left as they are', `b: 'x'\na: "y"\n`, `b: 'x'\na: "y"\n`],
    [
      'a comment never slips into the text above it',
      'a:\n    b: |\n          text\n      # note\n    c: 1\n',
      'a:\n  b: |\n    text\n  # note\n  c: 1\n',
    ],
    ['names of values stay with them', 'a: &x\n    b: 1\nc: *x\n', 'a: &x\n  b: 1\nc: *x\n'],
    ['a list of lists', '-   - 1\n    -   2\n', '- - 1\n  - 2\n'],
    [
      'names and types of values on lines of their own move with the value',
      'a:\n    &x\n    b: 1\nc:\n    !!seq\n    - 1\n',
      'a:\n  &x\n  b: 1\nc:\n  !!seq\n  - 1\n',
    ],
    ['a long text with nothing in it', 'a: |\nb:   1\n', 'a: |\nb: 1\n'],
    ['a long text with nothing but blanks in it', 'a: |\n   \nb:   1\n', 'a: |\n\nb: 1\n'],
    ['a long text that begins with a blank of another kind', 'a: |\n    \u00a0b\n', 'a: |\n  \u00a0b\n'],
    ['a long text with nothing but blanks in it, at the end of the file', 'a: >-\n  ', 'a: >-\n'],
    ['blank lines that a long text keeps', 'a: |+\n    one\n\n\n', 'a: |+\n  one\n\n\n'],
    [
      'a comment below a long text, nearer the margin, goes with the key above',
      'a:\n    b: |\n        text\n    # of a\nc: 1\n',
      'a:\n  b: |\n    text\n  # of a\nc: 1\n',
    ],
    [
      'a comment between keys of two depths goes with the line below where it is lined up with that',
      'a:\n    b: 1\n# of c\nc:\n    - 1\n    # of 2\n    - 2\n',
      'a:\n  b: 1\n# of c\nc:\n  - 1\n  # of 2\n  - 2\n',
    ],
    [
      'a comment that is further in than its key stays so much further in',
      'a:\n    b: 1\n      # of b\nc: 2\n',
      'a:\n  b: 1\n    # of b\nc: 2\n',
    ],
    [
      'a comment between the columns of two keys stays as far from the outer one',
      'a:\n    b:\n        c: 1\n      # of b\nd: 2\n',
      'a:\n  b:\n    c: 1\n    # of b\nd: 2\n',
    ],
    [
      'a comment under the last of several keys goes by that key, and not by one that is closed',
      'a:\n      b: 1\nc:\n    d: 2\n      # of d\n',
      'a:\n  b: 1\nc:\n  d: 2\n    # of d\n',
    ],
    ['a comment that is further in than all keys goes to the margin', '  # note\na:   1\n', '# note\na: 1\n'],
    [
      'a comment between two texts, below the first of them, is lined up with the key of the second',
      'a:\n    b: |\n        one\n        # text\n    # of c\n    c: >\n        two\n\n      # of a\n',
      'a:\n  b: |\n    one\n    # text\n  # of c\n  c: >\n    two\n\n  # of a\n',
    ],
    ['a comment behind tabs', 'a:   1\n\t# note\n', 'a: 1\n\t# note\n'],
    [
      'a comment behind a key keeps its place',
      'a:     # one\n  b:   1\nc:\t2\n',
      'a:     # one\n  b: 1\nc: 2\n',
    ],
    ['a blank that a backslash keeps is kept', 'b:   1\na: "x\\ \n  y"\n', 'b: 1\na: "x\\ \n  y"\n'],
    [
      'lines that are indented with tabs keep them',
      'a:\n    b: one\n     \ttwo  \n',
      'a:\n  b: one\n   \ttwo\n',
    ],
    [
      'blank lines stay, but for those at the end',
      '# top\n\n\na: 1\n\n\n# end\n\n',
      '# top\n\n\na: 1\n\n\n# end\n',
    ],
    ['lines end as they did', 'a:\r\n    b: 1  \r\n', 'a:\r\n  b: 1\r\n'],
  ])('%s', (_, text, expected) => {
    expect(formatted(text)).toBe(expected);
  });

  it.each([
    'a: [1\nb: 2  \n',
    'a: "x\nb:   1\n',
    'a:\n\tb: 1  \n',
    'a:   1\na:   2\n',
    '',
    '# only words  \n',
  ])('leaves %j alone, which cannot be read without fault', (text) => {
    expect(formatYaml(text)).toEqual([]);
  });

  it('changes no more than what is not right', () => {
    expect(formatYaml('a: 1\nb:\n  - x # y\n')).toEqual([]);
    expect(formatYaml('a: 1\nb:   2 \nc:\n  d: 3\n')).toEqual([
      { span: { start: 7, end: 10 }, newText: ' ' },
      { span: { start: 11, end: 12 }, newText: '' },
    ]);
  });

  it('changes only the lines that are asked for', () => {
    expect(formatted('a:   1\nb:   2\nc:   3\n', { first: 1, last: 1 })).toBe('a:   1\nb: 2\nc:   3\n');
  });

  it('changes nothing where the lines asked for would not fit the others', () => {
    expect(formatYaml('a:\n    b: 1\n    c: 2\n', { first: 2, last: 2 })).toEqual([]);
  });

  it('is quick, however long the text', () => {
    const text = `a:\n${'    # note\n    -   b:    1\n'.repeat(20_000)}`;
    const start = performance.now();
    formatYaml(text);
    expect(performance.now() - start).toBeLessThan(5000);
  });

  it.each(['a: 1\n\n \n', 'a: 1\n \n', 'a: |\n\n  \n', 'a:   1 \n  ', '\n \n'])(
    'changes no place twice: %j',
    (text) => {
      const changes = formatYaml(text);
      const ends = changes.map(({ span }) => span.end);
      expect(changes.slice(1).every(({ span }, index) => span.start >= (ends[index] ?? 0))).toBe(true);
    },
  );

  it('says the same with the same comments, and is done at once', () => {
    fc.assert(
      fc.property(arbitraryYaml, (text) => {
        const { root, problems } = parseYaml(text);
        fc.pre(root !== undefined && problems.length === 0);
        const once = formatted(text);
        const again = parseYaml(once);
        expect(again.problems).toEqual([]);
        expect(again.root && toPlain(again.root)).toEqual(root && toPlain(root));
        expect(commentsOf(once)).toEqual(commentsOf(text));
        expect(formatted(once)).toBe(once);
        // Whatever is sound is also brought into shape: no key stands at an odd column.
        expect(once).not.toMatch(/^(?: {2})* k\d:/m);
      }),
      { numRuns: 300 },
    );
  });
});

function commentsOf(text: string): readonly string[] {
  return findComments(text).map((comment) => comment.text);
}

/** A part of a text, given the column of what it belongs to. */
type Piece = (indent: number) => string;

const arbitraryComment = fc.option(fc.integer({ min: -2, max: 3 }), { nil: undefined, freq: 3 }).map(
  (off): Piece =>
    (indent) =>
      off === undefined ? '' : `${' '.repeat(Math.max(0, indent + off))}# a note\n`,
);

/** Texts as people write them: any width of indentation, comments between and behind, every style of text. */
const arbitraryYaml = fc
  .letrec<{ node: Piece; map: Piece; list: Piece; leaf: Piece }>((tie) => ({
    node: fc.oneof({ depthSize: 'small', withCrossShrink: true }, tie('leaf'), tie('map'), tie('list')),
    leaf: fc.constantFrom<Piece>(
      () => ' 1',
      () => '   plain words',
      () => ' "quoted: # no comment"',
      () => " 'single'   # said behind",
      () => ' { a: 1, b: [x, y] }',
      () => '',
      (indent) => ` >-\n${' '.repeat(indent + 3)}folded # text\n\n${' '.repeat(indent + 5)}deeper`,
      (indent) => ` |\n${' '.repeat(indent + 1)}literal  \n${' '.repeat(indent + 1)}# text`,
      (indent) => ` two\n${' '.repeat(indent + 4)}lines`,
      (indent) => ` { a: 1,\n${' '.repeat(indent + 2)}b: 2 }`,
    ),
    map: fc
      .tuple(
        fc.array(fc.tuple(tie('node'), arbitraryComment), { minLength: 1, maxLength: 4 }),
        fc.integer({ min: 1, max: 5 }),
      )
      .map(
        ([entries, width]): Piece =>
          (indent) => {
            const inner = indent + width;
            return entries
              .map(
                ([value, comment], index) =>
                  `\n${comment(inner)}${' '.repeat(inner)}k${index}:${value(inner)}`,
              )
              .join('');
          },
      ),
    list: fc
      .tuple(
        fc.array(fc.tuple(tie('leaf'), arbitraryComment), { minLength: 1, maxLength: 3 }),
        fc.integer({ min: 1, max: 4 }),
      )
      .map(
        ([items, width]): Piece =>
          (indent) => {
            const inner = indent + width;
            return items
              .map(([value, comment]) => `\n${comment(inner)}${' '.repeat(inner)}-${value(inner)}`)
              .join('');
          },
      ),
  }))
  .map.map((piece) => piece(-1).slice(1));
