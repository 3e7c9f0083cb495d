import { describe, expect, it } from 'vitest';
import { datasetOf, known, workspaceOf } from '../../../../../tests/harness/linked.ts';
import { findArea } from '../../areas/find-area.ts';
import type { Indicator } from '../../model/indicator.ts';
import { formatPeriod } from '../../periods/format-period.ts';
import { parsePeriod } from '../../periods/parse-period.ts';
import { createCalculator } from '../create-calculator.ts';

describe('a published value', () => {
  const survey = datasetOf(
    'survey',
    'area,wave,percent,low,high\nS12000005,2019/20,70,60,80\nS12000029,2019/20,75,,\nS92000003,2019/20,72,71,73\nS12000005,2021/22,50,,\nS12000005,2021/22,51,,\n',
    {
      columns: {
        area: { role: 'area', level: 'council' },
        wave: { role: 'period', grain: 'surveyWave' },
        percent: { role: 'measure', lower: 'low', upper: 'high' },
        low: { role: 'measure' },
        high: { role: 'measure' },
      },
    },
  );
  const indicator: Partial<Indicator> = {
    id: 'made-up',
    period: { type: 'surveyWave' },
    measures: { percent: { title: 'Agree', query: 'value(percent) from survey' } },
    calculation: { method: 'published', value: 'percent' },
  };
  const calculator = createCalculator(workspaceOf({ datasets: [survey], indicators: [indicator] }));
  const read = (area: string, wave = '2019/20') =>
    calculator.result('made-up', known(findArea(area)), known(parsePeriod(wave, 'surveyWave')).period);

  it('is read with its limits', () => {
    expect(read('S12000005')).toMatchObject({
      value: 70,
      lower: 60,
      upper: 80,
      confidence: undefined,
      intervalMethod: 'published',
      status: 'final',
    });
  });

  it('is read at every level that the data have', () => {
    expect(read('S92000003')).toMatchObject({ value: 72, lower: 71, upper: 73 });
  });

  it('of a council is that of the partnership which is the same area', () => {
    expect(read('S37000028')).toMatchObject({
      value: 75,
      notes: ['South Lanarkshire (partnership) and the council are the same area, so its figure is used.'],
    });
  });

  it('is never made for a partnership of two councils', () => {
    expect(read('S37000005')).toMatchObject({
      value: undefined,
      status: 'missing',
      reason: { code: 'calc/not-additive' },
    });
  });

  it('is not chosen among several rows', () => {
    expect(read('S12000005', '2021/22')).toMatchObject({
      value: undefined,
      status: 'missing',
      reason: { code: 'calc/more-than-one-row' },
    });
  });

  it('is offered for the areas and waves that the data have', () => {
    expect(calculator.areasOf('made-up').map(({ code }) => code)).toEqual([
      'S92000003',
      'S12000005',
      'S12000029',
    ]);
    expect(calculator.periodsOf('made-up').map(formatPeriod)).toEqual(['2019/20', '2021/22']);
  });
});
