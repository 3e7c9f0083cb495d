import { describe, expect, it } from 'vitest';
import { datasetOf, known, workspaceOf } from '../../../../../tests/harness/linked.ts';
import { findArea } from '../../areas/find-area.ts';
import type { Indicator } from '../../model/indicator.ts';
import { parsePeriod } from '../../periods/parse-period.ts';
import { createCalculator } from '../create-calculator.ts';
import { addExactly } from './aggregate.ts';

describe('functions other than sums', () => {
  const rows = [
    'S12000005,2019-04,1,x',
    'S12000005,2019-04,2,y',
    'S12000030,2019-04,10,x',
    'S12000005,2019-05,4,',
  ];
  const stays = datasetOf('stays', `council,month,days,ward\n${rows.join('\n')}\n`, {
    columns: {
      council: { role: 'area', level: 'council' },
      month: { role: 'period', grain: 'month' },
      days: { role: 'measure' },
      ward: { role: 'category' },
    },
  });
  const value = (query: string, area = 'S37000005') => {
    const indicator: Partial<Indicator> = {
      id: 'made-up',
      period: { type: 'month' },
      measures: { number: query },
      calculation: { method: 'formula', formula: 'number' },
    };
    const calculator = createCalculator(workspaceOf({ datasets: [stays], indicators: [indicator] }));
    return calculator.result('made-up', known(findArea(area)), known(parsePeriod('2019-04')).period).value;
  };

  it('are made of the rows of the whole area, never of the figures of its parts', () => {
    expect(value('mean(days) from stays')).toBe((1 + 2 + 10) / 3);
    expect(value('median(days) from stays')).toBe(2);
    expect(value('median(days) from stays', 'S12000005')).toBe(1.5);
    expect(value('countDistinct(ward) from stays')).toBe(2);
    expect([
      value('min(days) from stays'),
      value('max(days) from stays'),
      value('count() from stays'),
    ]).toEqual([1, 10, 3]);
  });

  it('count 0 where the data have the area and the period but no matching row', () => {
    expect(value('count() from stays where days > 5', 'S12000005')).toBe(0);
    expect(value('sum(days) from stays where days > 5', 'S12000005')).toBeUndefined();
  });
});

describe('a sum of many numbers', () => {
  it('is exact in whatever order they come', () => {
    for (const numbers of [
      [1, 1e100, 1, -1e100],
      [1e100, 1, -1e100, 1],
      [-1e100, 1, 1, 1e100],
    ]) {
      expect(addExactly(numbers)).toBe(2);
    }
    expect(addExactly([])).toBe(0);
    expect(addExactly([0.1, 0.2, 0.3])).toBe(0.6);
  });
});
