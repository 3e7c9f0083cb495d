import { expect, it } from 'vitest';
import { known, workspaceOf } from '../../../../../tests/harness/linked.ts';
import { findArea } from '../../areas/find-area.ts';
import type { Indicator } from '../../model/indicator.ts';
import { parsePeriod } from '../../periods/parse-period.ts';
import { proxyFor } from '../measures/proxy.ts';
import { targetOf } from './rag-target.ts';

const indicator: Partial<Indicator> = {
  id: 'asked',
  period: { type: 'financialYear', proxies: { '2023/24': 2023 } },
  targets: [
    { period: '2023/24', atMost: 5 },
    { period: '2022/23', area: 'Fife', atMost: 7 },
    { from: '2020/21', to: '2021/22', atMost: 8 },
    { period: 'soon', atMost: 9 },
  ],
};
const workspace = workspaceOf({ area: 'S12000014', indicators: [indicator] });
const asked = known(workspace.indicators.get('asked'));
const year = (text: string) => known(parsePeriod(text, 'financialYear')).period;
const atMost = (area: string, period = year('2023/24')) =>
  targetOf(workspace, asked, known(findArea(area, 'council')), period)?.atMost;

it('the target of a year is also that of what stands in for it', () => {
  const proxy = proxyFor(asked, year('2023/24'));
  expect(proxy.kind).toBe('proxy');
  expect([atMost('Falkirk'), atMost('Falkirk', proxy)]).toEqual([5, 5]);
  expect(atMost('Fife', proxy)).toBeUndefined();
});

it('a target is for its own area and its own years, both ends included', () => {
  const years = ['2019/20', '2020/21', '2021/22', '2022/23', '2024/25'].map(year);
  expect(years.map((each) => atMost('Falkirk', each))).toEqual([undefined, 8, 8, undefined, undefined]);
  expect(years.map((each) => atMost('Fife', each))).toEqual([undefined, undefined, undefined, 7, undefined]);
});
