import { describe, expect, it } from 'vitest';
import { competitionRanks } from './competition-ranks.ts';

describe('competitionRanks', () => {
  it('counts on after a tie: 1, 2, 2, 4', () => {
    expect(competitionRanks([5, 3, 9, 5], 'lowest')).toEqual([2, 1, 4, 2]);
    expect(competitionRanks([5, 3, 9, 5], 'highest')).toEqual([2, 4, 1, 2]);
  });

  it('takes for equal what differs in binary only', () => {
    expect(0.1 + 0.2 === 0.3).toBe(false);
    expect(competitionRanks([0.3, 0.1 + 0.2, 0.4], 'lowest')).toEqual([1, 1, 3]);
    expect(competitionRanks([0.3, 0.3000001, 0.4], 'lowest')).toEqual([1, 2, 3]);
  });

  it('gives all the first place when all are equal, and nothing for nothing', () => {
    expect(competitionRanks([0, 0, 0], 'highest')).toEqual([1, 1, 1]);
    expect(competitionRanks([], 'highest')).toEqual([]);
  });
});
