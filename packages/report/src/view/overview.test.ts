import { describe, expect, it } from 'vitest';
import { madeUp } from '../../../../tests/harness/report/made-up-workspace.ts';
import { buildOverview } from './overview.ts';

const given = madeUp({
  indicator: { id: 'ID-1', shortTitle: 'Days', outcomes: [2], polarity: 'lowerIsBetter' },
  partnership: { name: 'A partnership', area: 'S12000029', reportingYear: '2019/20' },
  frameworks: [
    {
      id: 'report',
      title: 'Report',
      items: { 2: { title: 'A heading of a report' }, '3a': { title: 'Another' } },
    },
    { id: 'outcomes', title: 'Outcomes', items: { 1: { title: 'One' }, 2: { title: 'Two' } } },
  ],
  figures: {
    'S12000029 2018/19': { value: 5 },
    'S12000029 2019/20': { value: 4 },
    'S12000029 2020/21': { value: 3 },
  },
});

describe('buildOverview', () => {
  const overview = buildOverview(given);

  it('groups indicators by outcome, a bare number being one of the numbered outcomes, and shows the gaps', () => {
    expect(overview.groups.map(({ framework, item, rows }) => [framework, item, rows.length])).toEqual([
      ['Outcomes', '1', 0],
      ['Outcomes', '2', 1],
    ]);
    expect(overview.unaligned).toEqual([]);
  });

  it('gives each indicator its value of the reporting year, target and change', () => {
    expect(overview.groups[1]?.rows[0]).toMatchObject({
      id: 'ID-1',
      title: 'Days',
      period: { text: '2019/20' },
      figure: { text: '4.0', statusText: 'Final' },
      target: { words: 'No target' },
      change: { words: 'Better', title: 'Since 2018/19' },
    });
    expect(overview.summary).toBe('1 of 1 indicator has a value.');
  });

  it('lists an indicator that names no known outcome apart', () => {
    const lost = buildOverview(madeUp({ indicator: { outcomes: [7] } }));
    expect(lost.groups).toEqual([]);
    expect(lost.unaligned.map(({ id }) => id)).toEqual(['ID-1']);
  });
});
