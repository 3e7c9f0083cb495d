import { describe, expect, it } from 'vitest';
import { wrap } from './wrap.ts';

describe('wrap', () => {
  it('breaks at spaces so that no line is longer than the width', () => {
    expect(wrap('one two three four', 9, '  ')).toBe('one two\n  three\n  four');
  });

  it('leaves a word whole that is longer than the width', () => {
    expect(wrap('a incomprehensible b', 5)).toBe('a\nincomprehensible\nb');
  });

  it('leaves the text alone when nobody is looking', () => {
    expect(wrap('a  b c', Number.POSITIVE_INFINITY)).toBe('a  b c');
  });
});
