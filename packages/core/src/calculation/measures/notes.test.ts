import { describe, expect, it } from 'vitest';
import {
  council,
  count,
  month,
  plain,
  reasonOf,
  resultOf,
  year,
} from '../../../../../tests/harness/asked-result.ts';
import { datasetOf, known, workspaceOf } from '../../../../../tests/harness/linked.ts';
import { areasAtLevel } from '../../areas/areas.ts';
import { findArea } from '../../areas/find-area.ts';
import type { Indicator } from '../../model/indicator.ts';
import { parsePeriod } from '../../periods/parse-period.ts';
import { createCalculator } from '../create-calculator.ts';

describe('what a reader must know of a number is a note', () => {
  const one: Partial<Indicator> = { calculation: { method: 'formula', formula: 'a' } };
  const carried = (years: number, period: string) =>
    resultOf({
      indicator: {
        ...one,
        measures: { a: { title: 'Days', query: 'sum(a) from data', carryForward: years } },
      },
      period,
    });

  it('that it is carried forward, and from when', () => {
    expect(carried(2, '2020/21')).toMatchObject({
      value: 6,
      status: 'estimated',
      notes: [
        'Days for financial year 2020/21 does not exist in the data; financial year 2019/20 carried forward 1 year.',
      ],
    });
    expect(carried(2, '2021/22').notes[0]).toMatch(/financial year 2019\/20 carried forward 2 years\.$/);
    expect(carried(2, '2019/20')).toMatchObject({ value: 6, status: 'final', notes: [] });
  });

  it('that there is none to carry forward either', () => {
    const message = (years: number, period: string) => carried(years, period).reason?.message;
    expect(message(2, '2022/23')).toBe(
      'Days: the data have no figure for Fife in financial year 2022/23. Nor is there one to carry forward from the 2 years before.',
    );
    expect(message(1, '2021/22')).toMatch(/ Nor is there one to carry forward from the 1 year before\.$/);
  });

  it('that it may still be revised', () => {
    const data = (provisionalFrom: string) =>
      datasetOf('data', plain, { columns: { council, year, a: count, b: count }, provisionalFrom });
    const noted = (from: string) => {
      const indicator = { id: 'asked', measures: { a: 'sum(a) from data' }, ...one };
      const calculator = createCalculator(workspaceOf({ datasets: [data(from)], indicators: [indicator] }));
      const { status, notes } = calculator.result(
        'asked',
        known(findArea('Fife')),
        known(parsePeriod('2019/20')).period,
      );
      return [status, ...notes];
    };
    expect(noted('2020-03')).toEqual(['provisional', 'a: provisional, and may still be revised.']);
    expect(noted('2020-04')).toEqual(['final']);
  });

  it('that rows were left out of a total for Scotland, in the working', () => {
    const rows = areasAtLevel('council').map(({ code }) => `${code},2019/20,1,1`);
    const total = (...more: readonly string[]) => {
      const csv = `council,year,a,b\n${[...rows, ...more].join('\n')}\n`;
      const { value, steps, notes } = resultOf({ csv, indicator: one, area: 'Scotland' });
      expect(value).toBe(32);
      expect(notes).toEqual([]);
      return steps[0]?.notes;
    };
    expect(total()).toEqual([]);
    expect(total('Nowhere,2019/20,7,1')).toEqual(['1 matching row names no known area and is left out.']);
    expect(total('Nowhere,2019/20,7,1', 'Elsewhere,2019/20,8,1', 'Nowhere,2018/19,9,1')).toEqual([
      '2 matching rows name no known area and are left out.',
    ]);
    expect(total('Scotland,2019/20,40,1')).toEqual([
      "The data's own rows for Scotland are not used; the figure is made from its parts.",
    ]);
  });

  it('that a published figure is that of the council which is the same area', () => {
    const published: Partial<Indicator> = {
      measures: { a: 'value(a) from data' },
      calculation: { method: 'published', value: 'a' },
    };
    const partnership = known(findArea('Fife', 'partnership')).code;
    expect(resultOf({ indicator: published, area: partnership })).toMatchObject({
      value: 6,
      notes: ['Fife (partnership) and the council are the same area, so its figure is used.'],
    });
    expect(resultOf({ indicator: published, area: 'S12000047' })).toMatchObject({ value: 6, notes: [] });
  });

  it('that figures are never added where the definition says so', () => {
    const never: Partial<Indicator> = { ...one, aggregation: 'none' };
    const monthly = { council, month, a: count };
    const csv = 'council,month,a\nFife,2019-04,6\nFife,2019-05,6\nFife,2019-06,6\n';
    expect(resultOf({ csv, columns: monthly, indicator: one, period: '2019/20 Q1' }).value).toBe(18);
    expect(reasonOf({ csv, columns: monthly, indicator: never, period: '2019/20 Q1' })[0]).toBe(
      'calc/not-additive',
    );
    expect(resultOf({ csv, columns: monthly, indicator: never, period: '2019-05' }).value).toBe(6);
  });
});
