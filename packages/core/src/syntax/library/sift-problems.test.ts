import { describe, expect, it } from 'vitest';
import { createSourceText } from '../../text/source-text.ts';
import type { TextProblem } from '../text-problem.ts';
import { siftProblems } from './sift-problems.ts';

/** A problem of a code at the first place where a word stands. */
function at(text: string, word: string, code: string, more: Partial<TextProblem> = {}): TextProblem {
  const start = text.indexOf(word);
  return {
    code: `syntax/${code}`,
    params: {},
    message: '',
    span: { start, end: start + word.length },
    ...more,
  };
}

/** The codes of what is left, each with what is underlined. */
function left(text: string, ...problems: readonly TextProblem[]): readonly string[] {
  return siftProblems(createSourceText(text), problems).map(
    ({ code, span }) => `${code.slice('syntax/'.length)} ${text.slice(span.start, span.end)}`,
  );
}

describe('of the problems of a text', () => {
  const text = 'one two\n  three\nfour\n\n  five\n';

  it('the first of each line is shown, in the order of the text', () => {
    const [one, two, four] = [at(text, 'one', 'tag'), at(text, 'two', 'tab'), at(text, 'four', 'tag')];
    expect(left(text, four, two, one)).toEqual(['tag one', 'tag four']);
  });

  it.each([
    'indentation',
    'list-in-map',
    'missing-colon',
    'space-after-dash',
    'unclosed-bracket',
    'unclosed-quote',
    'unexpected-text',
  ])('what %s makes of the line below it, further in, is not shown', (cause) => {
    for (const code of ['missing-colon', 'unexpected-text', 'indentation']) {
      const [one, three] = [at(text, 'one', cause), at(text, 'three', code)];
      expect(left(text, one, three)).toEqual([`${cause} one`]);
    }
    // Another slip is no consequence.
    expect(left(text, at(text, 'one', cause), at(text, 'three', 'tag'))).toHaveLength(2);
  });

  it('a space that lacks behind a colon makes a line without a colon below it, and nothing else', () => {
    const cause = at(text, 'one', 'space-after-colon');
    expect(left(text, cause, at(text, 'three', 'missing-colon'))).toHaveLength(1);
    expect(left(text, cause, at(text, 'three', 'indentation'))).toHaveLength(2);
  });

  it('what stands no further in, or not on the next line, is a slip of its own', () => {
    const beside = 'one\ntwo\n\n  three\n';
    const [one, two, three] = [
      at(beside, 'one', 'missing-colon'),
      at(beside, 'two', 'missing-colon'),
      at(beside, 'three', 'missing-colon'),
    ];
    expect(left(beside, one, two, three)).toEqual([
      'missing-colon one',
      'missing-colon two',
      'missing-colon three',
    ]);
  });

  it('lines that are out of place one below the other are one slip, and so is all that stands under them', () => {
    const block = '   a\n   b\n   c\nd\n';
    const out = ['a', 'b', 'c'].map((word) => at(block, word, 'indentation'));
    expect(left(block, ...out)).toEqual(['indentation a']);
    expect(left(block, at(block, 'a', 'missing-colon'), at(block, 'b', 'missing-colon'))).toHaveLength(2);
  });

  it('at least one character is underlined, and none beyond the end', () => {
    const short = 'abc';
    const spanOf = (start: number, end: number, of = short) =>
      siftProblems(createSourceText(of), [at(of, of, 'tag', { span: { start, end } })])[0]?.span;
    expect(spanOf(1, 1)).toEqual({ start: 1, end: 2 });
    expect(spanOf(3, 3)).toEqual({ start: 2, end: 3 });
    expect(spanOf(1, 9)).toEqual({ start: 1, end: 3 });
    expect(spanOf(0, 0, '')).toEqual({ start: 0, end: 0 });
  });

  it('20 are shown, and the rest are counted where the first of them stands', () => {
    const many = (count: number) => {
      const lines = Array.from({ length: count }, (_, line) => `k${String(line).padStart(2, '0')}\n`);
      return left(lines.join(''), ...lines.map((line) => at(lines.join(''), line.trim(), 'tag')));
    };
    expect(many(20)).toHaveLength(20);
    expect(many(20).at(-1)).toBe('tag k19');
    expect(many(21).slice(19)).toEqual(['tag k19', 'more-problems k20']);
    expect(many(25).slice(19)).toEqual(['tag k19', 'more-problems k20']);
  });

  it('a word of which more than 500 letters are quoted is cut there, and a mend of more than 20,000 is not offered', () => {
    const sifted = (letters: number) => {
      const span = { start: 0, end: 3 };
      const long = 'x'.repeat(letters);
      const problem = { params: { long, count: 3 }, fix: { title: 'Mend', span, newText: long } };
      return siftProblems(createSourceText(text), [at(text, 'one', 'tag', problem)])[0];
    };
    expect(sifted(500)?.params).toEqual({ long: 'x'.repeat(500), count: 3 });
    expect(sifted(501)?.params).toEqual({ long: `${'x'.repeat(500)}…`, count: 3 });
    expect(sifted(20_000)?.fix?.newText).toHaveLength(20_000);
    expect(sifted(20_001)).not.toHaveProperty('fix');
  });
});
