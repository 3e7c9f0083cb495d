import { describe, expect, it } from 'vitest';
import { lowest, own, viewOf } from '../../../../tests/harness/report/view-of.ts';

describe('the target', () => {
  const figures = { [`${own} 2019/20`]: { value: 104 }, [`${own} 2020/21`]: { value: 104 } };
  const rag = { scheme: 'percentOfTarget', green: 0, amber: 5 } as const;

  it('of another year is not used', () => {
    const targets = [{ period: '2019/20', atMost: 100 }];
    const view = viewOf({ indicator: { ...lowest, targets }, partnership: { rag }, figures });
    expect(view.target).toMatchObject({ words: 'No target', colourName: undefined, verdict: 'none' });
    expect(view.statutory.rows.find((row) => row.period.key === '2019/20')?.rag.colourName).toBe('Amber');
  });

  it('of another area is not used', () => {
    const targets = [{ period: '2020/21', atMost: 100, area: 'S12000033' }];
    expect(viewOf({ indicator: { ...lowest, targets }, partnership: { rag }, figures }).target.words).toBe(
      'No target',
    );
  });

  it('says green and met apart from green within the tolerance', () => {
    const targets = [{ atMost: 100 }];
    const within = { scheme: 'percentagePoints', green: 5, amber: 9 } as const;
    const view = viewOf({ indicator: { ...lowest, targets, rag: within }, figures });
    expect(view.target.words).toBe('Green: missed, within tolerance');
  });

  it('gives no colour to an incomplete value, and says why', () => {
    const view = viewOf({
      indicator: { ...lowest, targets: [{ atMost: 100 }] },
      partnership: { rag },
      figures: { [`${own} 2020/21`]: { value: 40, status: 'incomplete' } },
    });
    expect(view.target).toMatchObject({
      words: 'Not judged',
      sentence: 'The value is not complete yet, so it is not judged.',
    });
  });
});
