import { describe, expect, it } from 'vitest';
import { roundColumn, roundToBase } from './round-to-base.ts';

describe('rounding to a base', () => {
  it('sends a tie to the even multiple, as R does: 5 to base 10 is 0, 15 is 20', () => {
    expect([5, 15, 25].map((count) => roundToBase(count, 10, 'halfEven'))).toEqual([0, 20, 20]);
  });

  it('sends a tie away from zero where that is asked for', () => {
    expect([5, 15, 25, -5].map((count) => roundToBase(count, 10, 'halfUp'))).toEqual([10, 20, 30, -10]);
  });

  it('has no ties for an odd base', () => {
    expect([1, 2, 4, 5].map((count) => roundToBase(count, 3, 'halfEven'))).toEqual([0, 3, 3, 6]);
  });

  it('leaves a column with a number that is not whole as it is', () => {
    expect(roundColumn([11.5, undefined, 7], 5, 'halfEven')).toEqual([11.5, undefined, 7]);
  });

  it('leaves a count as it is where the base is none', () => {
    expect([roundToBase(7, 0, 'halfEven'), roundToBase(7, Number.NaN, 'halfUp')]).toEqual([7, 7]);
  });
});
