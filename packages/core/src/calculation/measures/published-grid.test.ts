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

  it('of a partnership is that of the council which is the same area, and is offered for it', () => {
    const fife = known(findArea('Fife', 'partnership'));
    const rows = `${fife.code},2019/20,80,,\nS37000005,2019/20,60,,\n`;
    const columns = survey.document.model.columns ?? {};
    const byPartnership = datasetOf('survey', `area,wave,percent,low,high\n${rows}`, {
      columns: { ...columns, area: { role: 'area', level: 'partnership' } },
    });
    const councils = createCalculator(
      workspaceOf({ datasets: [byPartnership], indicators: [{ ...indicator, areas: ['council'] }] }),
    );
    expect(councils.areasOf('made-up').map(({ name }) => name)).toEqual(['Fife']);
    const wave = known(parsePeriod('2019/20', 'surveyWave')).period;
    expect(councils.result('made-up', known(findArea('Fife', 'council')), wave)).toMatchObject({
      value: 80,
      notes: ['Fife (council) and the partnership are the same area, so its figure is used.'],
    });
  });

  it('is read of data about one area alone, which do not name it', () => {
    const { area: _, ...columns } = survey.document.model.columns ?? {};
    const own = datasetOf('survey', 'wave,percent,low,high\n2019/20,65,60,70\n', { columns });
    const ofFife = createCalculator(workspaceOf({ area: 'Fife', datasets: [own], indicators: [indicator] }));
    const wave = known(parsePeriod('2019/20', 'surveyWave')).period;
    const areas = ofFife.areasOf('made-up');
    expect(areas.map(({ name }) => name)).toEqual(['Fife']);
    expect(ofFife.result('made-up', known(areas[0]), wave)).toMatchObject({
      value: 65,
      lower: 60,
      upper: 70,
    });
    expect(ofFife.result('made-up', known(findArea('Falkirk')), wave).reason?.message).toBe(
      'Agree: the data are about Fife; Falkirk cannot be made from them.',
    );
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
