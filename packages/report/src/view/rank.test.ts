import { describe, expect, it } from 'vitest';
import { own, viewOf } from '../../../../tests/harness/report/view-of.ts';

describe('the rank', () => {
  const figures = {
    'S12000005 2020/21': { value: 5 },
    'S12000006 2020/21': { value: 3 },
    'S12000008 2020/21': { value: 9 },
    [`${own} 2020/21`]: { value: 5 },
    'S12000010 2020/21': { status: 'suppressed', value: undefined },
    'S12000011 2020/21': { status: 'incomplete', value: 1 },
  } as const;
  const ranks = (polarity: 'higherIsBetter' | 'lowerIsBetter' | 'noJudgement') =>
    viewOf({ indicator: { polarity }, figures }).rank;

  it('gives 1 to the best by the polarity, and equal values one rank', () => {
    expect(ranks('lowerIsBetter').rows.map((row) => [row.rank, row.figure.value])).toEqual([
      [1, 3],
      [2, 5],
      [2, 5],
      [4, 9],
    ]);
    expect(ranks('higherIsBetter').rows.map((row) => row.rank)).toEqual([1, 2, 2, 4]);
    expect(ranks('higherIsBetter').rows[0]?.figure.value).toBe(9);
    expect(ranks('lowerIsBetter').text).toBe('joint 2nd of 4 councils');
    expect(ranks('lowerIsBetter').sentence).toContain('level with Clackmannanshire');
  });

  it('lists areas without a whole value apart, an incomplete one among them', () => {
    expect(ranks('lowerIsBetter').without.map((row) => row.figure.status)).toEqual([
      'suppressed',
      'incomplete',
    ]);
  });

  it('is absent where no value is better than another: then the order is by name', () => {
    const rank = ranks('noJudgement');
    expect(rank).toMatchObject({ isRanked: false, text: undefined });
    expect(rank.rows.map((row) => row.rank)).toEqual([undefined, undefined, undefined, undefined]);
    const names = rank.rows.map((row) => row.area.name);
    expect(names).toEqual(names.toSorted());
  });
});
