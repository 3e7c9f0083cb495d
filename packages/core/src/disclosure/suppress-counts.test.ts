import { describe, expect, it } from 'vitest';
import { suppressCounts } from './suppress-counts.ts';

const policy = { suppressAtOrBelow: 4, zeros: 'suppressed', secondary: 'nextLowest' } as const;

describe('suppression among sums', () => {
  it('leaves a small count alone with itself where no total is shown', () => {
    const counts = [
      { id: 'north', count: 3 },
      { id: 'south', count: 40 },
    ];
    expect([...suppressCounts(counts, [], policy)]).toEqual([['north', 'primary']]);
  });

  it('takes the total where its only part is suppressed', () => {
    const counts = [
      { id: 'council', count: undefined, cameSuppressed: true },
      { id: 'partnership', count: 7 },
    ];
    const sums = [{ total: 'partnership', parts: ['council'] }];
    expect([...suppressCounts(counts, sums, policy).keys()]).toEqual(['council', 'partnership']);
  });

  it('protects a count that came suppressed in the data', () => {
    const counts = [
      { id: 'a', count: undefined, cameSuppressed: true },
      { id: 'b', count: 9 },
      { id: 'c', count: 8 },
      { id: 'all', count: 20 },
    ];
    const sums = [{ total: 'all', parts: ['a', 'b', 'c'] }];
    expect([...suppressCounts(counts, sums, policy)]).toEqual([
      ['a', 'primary'],
      ['c', 'secondary'],
    ]);
  });
});
