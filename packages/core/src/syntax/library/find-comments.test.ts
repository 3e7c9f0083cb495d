import { describe, expect, it } from 'vitest';
import { findComments } from './find-comments.ts';

const texts = (text: string) => findComments(text).map((comment) => comment.text);

describe('comments', () => {
  it('are found on lines of their own, behind values, in brackets and behind the sign of a long text', () => {
    const text = '# one\na: 1 # two\nb: [1, # three\n  2]\nc: >- # four\n  text\n  # five\n';
    expect(texts(text)).toEqual(['# one', '# two', '# three', '# four']);
    for (const { start, text: comment } of findComments(text))
      expect(text.startsWith(comment, start)).toBe(true);
  });

  it('are not what looks like one within a text', () => {
    expect(texts('a: "# no"\nb: x#no\nc: |\n  # no\nd: \'# no\'\ne: two\n  lines#no\n')).toEqual([]);
  });

  it('are found in a file that cannot be read without fault', () => {
    expect(texts('a: [1\n# one\nb: "open\n')).toContain('# one');
    expect(texts('\ufeff# one\r\na: 1\t# two\r\n')).toEqual(['# one', '# two']);
  });
});
