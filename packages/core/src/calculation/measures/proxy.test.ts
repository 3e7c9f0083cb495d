import { describe, expect, it } from 'vitest';
import { bedDays, calculate, everyMonth, people, rate } from '../../../../../tests/harness/bed-days.ts';
import { datasetOf, workspaceOf } from '../../../../../tests/harness/linked.ts';
import type { Indicator } from '../../model/indicator.ts';
import { formatPeriod } from '../../periods/format-period.ts';
import { createCalculator } from '../create-calculator.ts';

describe('a period that another stands in for', () => {
  it('is measured over the other and labelled so', () => {
    const calendarYear = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12'].map(
      (month) => `S12000005,2019-${month},10`,
    );
    const result = calculate(
      [bedDays(calendarYear), people(['S12000005,2019,4000'])],
      'S12000005',
      '2019/20',
      {
        ...rate,
        period: { type: 'financialYear', proxies: { '2019/20': 2019 } },
      },
    );
    expect(result).toMatchObject({
      status: 'estimated',
      numerator: 120,
      value: 30,
      period: {
        kind: 'proxy',
        standsFor: { kind: 'financialYear', startYear: 2019 },
        measuredOver: { kind: 'calendarYear', year: 2019 },
      },
      notes: ['Measured over calendar year 2019, which stands in for 2019/20.'],
    });
  });

  it('may be a wave of a survey, and is the figure of that', () => {
    const wave = datasetOf('survey', 'council,at,agree\nFife,2021/22,70\n', {
      columns: {
        council: { role: 'area', level: 'council' },
        at: { role: 'period', grain: 'surveyWave' },
        agree: { role: 'measure' },
      },
    });
    const published: Partial<Indicator> = {
      id: 'made-up',
      period: { type: 'financialYear', proxies: { '2022/23': '2021/22' } },
      measures: { agree: 'value(agree) from survey' },
      calculation: { method: 'published', value: 'agree' },
    };
    expect(calculate([wave], 'Fife', '2022/23', published)).toMatchObject({ value: 70, status: 'estimated' });
    expect(calculate([wave], 'Fife', '2021/22', published)).toMatchObject({ value: 70, status: 'final' });
  });

  it('is none where either of the two cannot be read', () => {
    const period = { type: 'financialYear', proxies: { '2019/20': 'the year before', soon: 2019 } } as const;
    const data = [bedDays(everyMonth('S12000005', 10)), people(['S12000005,2019,4000'])];
    const calculator = createCalculator(workspaceOf({ datasets: data, indicators: [{ ...rate, period }] }));
    expect(calculator.periodsOf('made-up').map(formatPeriod)).toEqual(['2019/20']);
    expect(calculate(data, 'S12000005', '2019/20', { ...rate, period })).toMatchObject({
      status: 'final',
      period: { kind: 'financialYear', startYear: 2019 },
    });
  });

  it('is among the periods of the indicator where the data have a part of the other', () => {
    const period = { type: 'financialYear', proxies: { '2025/26': 2019, '2026/27': 2020 } } as const;
    const data = [bedDays(['S12000005,2019-12,10'])];
    const calculator = createCalculator(workspaceOf({ datasets: data, indicators: [{ ...rate, period }] }));
    expect(calculator.periodsOf('made-up').map(formatPeriod)).toEqual(['2019/20', '2025/26']);
  });
});
