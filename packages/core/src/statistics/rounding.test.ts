import { describe, expect, it } from 'vitest';
import { roundHalfAwayFromZero } from './rounding.ts';

describe('roundHalfAwayFromZero', () => {
  it.each([
    [1.005, 2, 1.01],
    [-2.5, 0, -3],
    [2.5, 0, 3],
    [0.5, 0, 1],
    [2.4999, 0, 2],
    [1024.6551, 1, 1024.7],
    [1155.6851523164416, 1, 1155.7],
    [59.65, 1, 59.7],
    [8.345, 2, 8.35],
    [0, 2, 0],
    [1e-7, 2, 0],
    [5e-7, 6, 0.000001],
    [1.5e21, 0, 1.5e21],
    [Number.MAX_VALUE, 6, Number.MAX_VALUE],
    [15, -1, 20],
  ])('rounds %d to %d decimals as %d', (value, decimals, expected) => {
    expect(roundHalfAwayFromZero(value, decimals)).toBe(expected);
  });

  it('gives no negative zero', () => {
    expect(Object.is(roundHalfAwayFromZero(-0.001, 1), 0)).toBe(true);
  });

  it('leaves what is not a finite number as it is', () => {
    expect(roundHalfAwayFromZero(Number.NaN, 1)).toBeNaN();
    expect(roundHalfAwayFromZero(Number.POSITIVE_INFINITY, 1)).toBe(Number.POSITIVE_INFINITY);
  });
});
