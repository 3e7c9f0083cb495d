import { describe, expect, it } from 'vitest';
import { countAnhoej } from './anhoej-counts.ts';

describe('the counts of the Anhøj rules', () => {
  it('are of the points that are not on the centre line', () => {
    const points = [6, 6, 5, 6, 4, undefined, 4, 6].map((value) => ({ value, centre: 5, limits: undefined }));
    // Above, above, above, below, below, above: runs of 3, 2 and 1; log2(6) = 2.58.
    expect(countAnhoej(points)).toEqual({
      useful: 6,
      longestRun: 3,
      longestRunAllowed: 6,
      crossings: 2,
      // Of five coins, none shows heads in 1 of 32 throws, less than 5 of 100; at most one in 6 of 32.
      crossingsExpected: 1,
    });
  });

  it('are not there where every point is on the centre line', () => {
    expect(countAnhoej([{ value: 5, centre: 5, limits: undefined }])).toBeUndefined();
  });
});
