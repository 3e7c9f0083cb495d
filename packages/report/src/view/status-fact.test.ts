import { describe, expect, it } from 'vitest';
import { lowest, own, scotland, viewOf } from '../../../../tests/harness/report/view-of.ts';
import type { Indicator } from '../core.ts';

describe('a scheme that does not look at the target', () => {
  const ownFigure = { value: 104, lower: 100, upper: 108 };
  const figures = {
    [`${own} 2020/21`]: ownFigure,
    [`${scotland} 2020/21`]: { value: 110, lower: 107, upper: 113 },
    'S12000005 2020/21': { value: 90 },
    'S12000006 2020/21': { value: 104 },
    'S12000008 2020/21': { value: 130 },
  };
  const targets = [{ atMost: 100 }];
  const judged = (rag: Indicator['rag'], more: Partial<Indicator> = {}) =>
    viewOf({
      indicator: { ...lowest, ...more, ...(rag === undefined ? {} : { rag }) },
      partnership: { comparators: ['scotland'] },
      figures,
    });

  it('leaves the four facts apart: the target has no colour and is missed all the same', () => {
    const view = judged({ scheme: 'intervalOverlap' }, { targets });
    expect(view.target).toMatchObject({
      verdict: 'none',
      words: 'Missed',
      sentence: '4.0 (4.0%) above the target of at most 100.0.',
      colourName: undefined,
    });
    expect(view.status).toMatchObject({
      title: 'Against Scotland, allowing for chance',
      verdict: 'amber',
      words: 'Amber',
      sentence: 'Not different from Scotland: the intervals overlap.',
    });
    expect(view.comparisons[0]).toMatchObject({ title: 'Against Scotland', words: 'Better' });
    expect(view.change.words).toBe('First value');
  });

  it('says the place among a group, that it is shared, and who has no value', () => {
    const { status, statutory } = judged({ scheme: 'rank', group: 'councils', green: 1, amber: 3 });
    expect(status).toMatchObject({
      title: 'Among the councils',
      words: 'Amber',
      sentence: 'Joint 2nd of 4 councils.',
    });
    expect(status?.notes[0]).toMatch(/^Without .+ and \d+ others: no whole value\.$/);
    expect(statutory.rows.at(-1)?.judged?.colourName).toBe('Amber');
  });

  it('judges by thresholds and by bands without a target', () => {
    const thresholds = judged({ scheme: 'twoThresholds', essential: 110, desirable: 104 });
    expect(thresholds.status).toMatchObject({ title: 'Against the thresholds', verdict: 'green' });
    expect(thresholds.target.words).toBe('No target');
    const bands = judged({ scheme: 'bands', bands: [{ status: 'red', from: 104 }] }, { targets });
    expect(bands.status).toMatchObject({ verdict: 'red', sentence: 'In the band from 104.' });
    expect(bands.target.words).toBe('Missed');
  });

  it('says why there is no colour', () => {
    expect(judged({ scheme: 'zTest' }).status).toMatchObject({
      verdict: 'none',
      words: 'Not judged',
      sentence: 'The value is no share of people who answered, so it has no such test.',
    });
    expect(judged({ scheme: 'quartile', group: 'peers' }).status?.sentence).toBe(
      'The comparators name no peer group.',
    );
  });

  it('is not there for a scheme that looks at the target, nor without one', () => {
    expect(judged({ scheme: 'percentOfTarget', green: 0, amber: 5 }, { targets }).status).toBeUndefined();
    expect(judged(undefined).status).toBeUndefined();
  });
});
