import { describe, expect, it } from 'vitest';
import { area, madeUp } from '../../../../tests/harness/report/made-up-workspace.ts';
import { lowest, own, scotland, viewOf } from '../../../../tests/harness/report/view-of.ts';
import { buildIndicatorView } from './build-indicator-view.ts';

describe('comparators', () => {
  const figures = { [`${own} 2020/21`]: { value: 2 }, [`${scotland} 2020/21`]: { value: 3 } };

  it('are those that the partnership names, and no others', () => {
    expect(viewOf({ indicator: lowest, figures }).comparisons).toEqual([]);
    const named = viewOf({ indicator: lowest, partnership: { comparators: ['scotland'] }, figures });
    expect(named.comparisons.map(({ id, words }) => [id, words])).toEqual([['scotland', 'Better']]);
  });

  it('never compare Scotland with itself', () => {
    const given = madeUp({ indicator: lowest, partnership: { comparators: ['scotland'] }, figures });
    expect(buildIndicatorView({ ...given, area: area(scotland) }).comparisons).toEqual([]);
  });

  it('have no pooled rate where the values are published without their parts, and say so', () => {
    const calculation = { method: 'published', value: 'agree' } as const;
    const peers = { ...figures, 'S12000047 2020/21': { value: 4 } };
    const { comparisons } = viewOf({
      indicator: { ...lowest, calculation },
      partnership: { comparators: ['lgbf-people'] },
      figures: peers,
    });
    expect(comparisons.map(({ kind, words }) => [kind, words])).toEqual([
      ['unweightedMean', 'Better'],
      ['pooledRate', 'Not compared'],
    ]);
    expect(comparisons[1]?.sentence).toBe(
      'The values are published without a numerator and a denominator that could be added.',
    );
  });

  it('say which peers have no value', () => {
    const peers = { ...figures, 'S12000047 2020/21': { value: 4 } };
    const view = viewOf({ indicator: lowest, partnership: { comparators: ['lgbf-people'] }, figures: peers });
    expect(view.comparisons[0]?.sentence).toBe('2.0 (50.0%) below 4.0, the unweighted mean of one peer.');
    expect(view.comparisons[0]?.notes.join(' ')).toContain('Without Clackmannanshire');
  });
});
