import { describe, expect, it } from 'vitest';
import { differenceOf } from './text-difference.ts';

describe('the stretch in which two texts differ', () => {
  it.each([
    ['', '', { start: 0, oldEnd: 0, newEnd: 0 }],
    ['same', 'same', { start: 4, oldEnd: 4, newEnd: 4 }],
    ['a: 1', 'a: 2', { start: 3, oldEnd: 4, newEnd: 4 }],
    ['a: 1', 'a: 10', { start: 4, oldEnd: 4, newEnd: 5 }],
    ['a: 10', 'a: 1', { start: 4, oldEnd: 5, newEnd: 4 }],
    ['b', 'ab', { start: 0, oldEnd: 0, newEnd: 1 }],
    ['aa', 'aaa', { start: 2, oldEnd: 2, newEnd: 3 }],
    ['abc', 'xyz', { start: 0, oldEnd: 3, newEnd: 3 }],
    ['abcabc', 'abc', { start: 3, oldEnd: 6, newEnd: 3 }],
  ])('of %j and %j is as short as can be', (old, now, difference) => {
    expect(differenceOf(old, now)).toEqual(difference);
  });

  it('is the same wherever it stands in a long text', () => {
    const letters = Array.from({ length: 5000 }, (_, at) => 'abcdefg'[(at * at) % 7]).join('');
    for (const at of [0, 1, 1023, 1024, 1025, 2048, 2500, 3975, 3976, 3977, 4999]) {
      const now = `${letters.slice(0, at)}XY${letters.slice(at + 1)}`;
      expect(differenceOf(letters, now)).toEqual({ start: at, oldEnd: at + 1, newEnd: at + 2 });
      expect(differenceOf(now, letters)).toEqual({ start: at, oldEnd: at + 2, newEnd: at + 1 });
    }
    expect(differenceOf(letters, letters)).toEqual({ start: 5000, oldEnd: 5000, newEnd: 5000 });
  });
});
