import { describe, expect, it } from 'vitest';
import { datasetOf, known, workspaceOf } from '../../../../tests/harness/linked.ts';
import type { Area } from '../areas/area.ts';
import { findArea } from '../areas/find-area.ts';
import { InternalError } from '../diagnostics/internal-error.ts';
import type { Indicator } from '../model/indicator.ts';
import { formatPeriod } from '../periods/format-period.ts';
import { parsePeriod } from '../periods/parse-period.ts';
import { createCalculator } from './create-calculator.ts';
import { sortAreas } from './indicators/coverage.ts';
import type { IndicatorResult } from './results/result.ts';

const year = { type: 'financialYear' } as const;
const period2018 = known(parsePeriod('2018/19')).period;
const southLanarkshire = known(findArea('S12000029'));

describe('the worked calculation of delayed bed days', () => {
  // Numerators, populations and published rates of LGBF SW08 for South Lanarkshire (LGBF data-Jan22).
  const published = [
    ['2017/18', 29572, 26449, 1118.076],
    ['2018/19', 27554, 26891, 1024.66],
    ['2019/20', 31905, 27607, 1155.685],
    ['2020/21', 15047, 27649, 544.215],
  ] as const;
  const days = datasetOf(
    'days',
    `council,year,days\n${published.map(([at, count]) => `S12000029,${at},${count}`).join('\n')}\n`,
    {
      columns: {
        council: { role: 'area', level: 'council' },
        year: { role: 'period', grain: 'financialYear' },
        days: { role: 'measure', unit: 'bed days' },
      },
      source: { vintage: '2022-01' },
    },
  );
  const people = datasetOf(
    'people',
    `council,year,people\n${published.map(([at, , count]) => `S12000029,${at.slice(0, 4)},${count}`).join('\n')}\n`,
    {
      columns: {
        council: { role: 'area', level: 'council' },
        year: { role: 'period', grain: 'calendarYear' },
        people: { role: 'measure' },
      },
      source: { vintage: '2021-06' },
    },
  );
  const indicator: Partial<Indicator> = {
    id: 'made-up',
    unit: 'days per 1,000 people aged 75+',
    period: year,
    measures: {
      days: { title: 'Delayed bed days', query: 'sum(days) from days' },
      people: {
        title: 'People aged 75+',
        query: 'sum(people) from people',
        dating: 'midYearOfFirstCalendarYear',
      },
    },
    calculation: { method: 'rate', numerator: 'days', denominator: 'people', per: 1000 },
    aggregation: 'sumNumerators',
  };
  const calculator = createCalculator(workspaceOf({ datasets: [days, people], indicators: [indicator] }));

  it.each(published)('gives the published rate of %s', (at, count, population, rate) => {
    const result = calculator.result('made-up', southLanarkshire, known(parsePeriod(at)).period);
    expect(result.value).toBe((count / population) * 1000);
    expect(Math.abs((result.value ?? 0) - rate)).toBeLessThan(0.005);
  });

  it('never lets a number travel alone', () => {
    const { value, lower, upper, steps, ...rest } = calculator.result(
      'made-up',
      southLanarkshire,
      period2018,
    );
    expect(rest).toEqual({
      indicator: 'made-up',
      area: southLanarkshire,
      period: period2018,
      confidence: 0.95,
      numerator: 27554,
      denominator: 26891,
      unit: 'days per 1,000 people aged 75+',
      method: 'rate',
      intervalMethod: 'Byar',
      status: 'final',
      reason: undefined,
      notes: [],
      vintage: ['2021-06', '2022-01'],
    });
    expect(lower).toBeLessThan(value ?? 0);
    expect(upper).toBeGreaterThan(value ?? 0);
    expect(steps.map(({ kind, title, expression }) => [kind, title, expression])).toEqual([
      ['measure', 'Delayed bed days', '27,554'],
      ['measure', 'People aged 75+', '26,891'],
      ['value', 'Crude rate', '27,554 ÷ 26,891 × 1,000 = 1,024.66'],
      ['interval', '95% confidence interval (Byar)', expect.stringContaining('1,012.59 to 1,036.83')],
      ['status', 'Status', 'final'],
    ]);
  });

  it('shows of each measure its unit, its line in the definition and its rows in the data', () => {
    const [step] = calculator.result('made-up', southLanarkshire, period2018).steps;
    expect(step).toMatchObject({
      measure: 'days',
      unit: 'bed days',
      place: { file: 'made-up.indicator.yaml' },
      rows: { file: 'data/days.csv', count: 1, firstLine: 3, lastLine: 3 },
      parts: [{ label: 'financial year 2018/19', value: 27554, note: undefined }],
    });
  });
});

describe('the parts of a sum', () => {
  const monthly = (count: number) =>
    datasetOf(
      'days',
      `council,month,days\n${Array.from({ length: count }, (_, index) => `S12000005,${2019 + Math.floor((index + 3) / 12)}-${String(((index + 3) % 12) + 1).padStart(2, '0')},${1000 + index}`).join('\n')}\n`,
      {
        columns: {
          council: { role: 'area', level: 'council' },
          month: { role: 'period', grain: 'month' },
          days: { role: 'measure' },
        },
      },
    );
  const step = (type: 'financialQuarter' | 'rolling', at: string) => {
    const indicator: Partial<Indicator> = {
      id: 'made-up',
      period: { type },
      measures: { days: 'sum(days) from days' },
      calculation: { method: 'formula', formula: 'days' },
    };
    const calculator = createCalculator(workspaceOf({ datasets: [monthly(24)], indicators: [indicator] }));
    return calculator.result('made-up', known(findArea('S12000005')), known(parsePeriod(at, type)).period)
      .steps[0];
  };

  it('are printed with their total', () => {
    expect(step('financialQuarter', '2019/20 Q1')?.expression).toBe('1,000 + 1,001 + 1,002 = 3,003');
    expect(step('financialQuarter', '2019/20 Q1')?.parts.map(({ label }) => label)).toEqual([
      'April 2019',
      'May 2019',
      'June 2019',
    ]);
  });

  it('are shortened in print when there are more than twelve, never in the list', () => {
    const long = step('rolling', '2019/20 to 2020/21');
    expect(long?.expression).toBe('1,000 + 1,001 + 1,002 + … + 1,023 = 24,276');
    expect(long?.parts).toHaveLength(24);
  });
});

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

describe('a formula over indicators', () => {
  const indicators: readonly Partial<Indicator>[] = [
    {
      id: 'a',
      period: year,
      measures: { days: 'sum(days) from days' },
      calculation: { method: 'formula', formula: 'days * 2' },
    },
    { id: 'b', period: year, calculation: { method: 'formula', formula: '[a] + 1' } },
    { id: 'c', period: year, calculation: { method: 'formula', formula: '[d] + 1' } },
    { id: 'd', period: year, calculation: { method: 'formula', formula: '[c] + 1' } },
    { id: 'e', period: year, calculation: { method: 'formula', formula: '[nowhere]' } },
    { id: 'f', period: year },
    { id: 'g', period: year, measures: { days: {} }, calculation: { method: 'formula', formula: 'days' } },
  ];
  const days = datasetOf('days', 'council,year,days\nS12000029,2018/19,20\nS12000029,2020/21,*\n', {
    columns: {
      council: { role: 'area', level: 'council' },
      year: { role: 'period', grain: 'financialYear' },
      days: { role: 'measure', suppressed: ['*'] },
    },
  });
  const calculator = createCalculator(workspaceOf({ datasets: [days], indicators }));
  const at = (id: string, period = '2018/19'): IndicatorResult =>
    calculator.result(id, southLanarkshire, known(parsePeriod(period)).period);

  it('uses their values', () => {
    expect(at('b')).toMatchObject({ value: 41, status: 'final' });
    expect(calculator.periodsOf('b').map(formatPeriod)).toEqual(['2018/19', '2020/21']);
  });

  it('prints the value of an indicator in the working, by its id, and adds its release of the data', () => {
    const { steps, vintage } = at('b');
    expect(steps.map(({ title, expression, value }) => [title, expression, value])).toEqual([
      ['a', '40', 40],
      ['Formula', '40 + 1 = 41.00', 41],
      ['Status', 'final', undefined],
    ]);
    expect(vintage).toEqual([]);
    expect(at('b')).toBe(at('b'));
  });

  it('is suppressed when one of them is', () => {
    expect(at('b', '2020/21')).toMatchObject({
      value: undefined,
      status: 'suppressed',
      reason: { code: 'calc/suppressed' },
    });
  });

  it('ends in a reason where formulas need one another', () => {
    expect(at('c')).toMatchObject({
      value: undefined,
      status: 'missing',
      reason: { code: 'calc/circular-formula' },
    });
    expect(at('c').reason?.message).toContain('[c] → [d] → [c]');
  });

  it('says what is not there: an indicator, a calculation, a query', () => {
    expect([at('e'), at('f'), at('g')].map(({ status, reason }) => [status, reason?.code])).toEqual([
      ['missing', 'calc/unknown-indicator'],
      ['missing', 'calc/no-calculation'],
      ['missing', 'calc/no-query'],
    ]);
  });

  it('is a fault of the caller only for an indicator that does not exist', () => {
    expect(() => at('nowhere')).toThrow(InternalError);
  });
});

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

describe('the areas and periods of an indicator', () => {
  const days = datasetOf(
    'days',
    'council,month,days\nS12000005,2019-03,1\nS12000005,2019-04,1\nS12000030,2019-05,1\nS12000029,2022-01,1\n',
    {
      columns: {
        council: { role: 'area', level: 'council' },
        month: { role: 'period', grain: 'month' },
        days: { role: 'measure' },
      },
    },
  );
  const calculator = (extra: Partial<Indicator>) =>
    createCalculator(
      workspaceOf({
        datasets: [days],
        indicators: [
          {
            id: 'made-up',
            period: year,
            measures: { days: 'sum(days) from days' },
            calculation: { method: 'formula', formula: 'days' },
            ...extra,
          },
        ],
      }),
    );
  const periods = (period: NonNullable<Indicator['period']>) =>
    calculator({ period }).periodsOf('made-up').map(formatPeriod);

  it('are those of the data and the larger areas that the data make whole', () => {
    expect(
      calculator({})
        .areasOf('made-up')
        .map(({ level, name }) => `${level} ${name}`),
    ).toEqual([
      'partnership Clackmannanshire and Stirling',
      'partnership South Lanarkshire',
      'council Clackmannanshire',
      'council South Lanarkshire',
      'council Stirling',
    ]);
  });

  it('are at the levels that the definition names, also where only parts are there', () => {
    expect(
      calculator({ areas: ['scotland', 'council'] })
        .areasOf('made-up')
        .map(({ name }) => name),
    ).toEqual(['Scotland', 'Clackmannanshire', 'South Lanarkshire', 'Stirling']);
  });

  it('are listed from Scotland down, and by name within a level', () => {
    const named = (areas: readonly Area[]) => sortAreas(areas).map(({ level, name }) => `${level} ${name}`);
    const three = ['S12000030', 'S92000003', 'S12000005', 'S37000028'].map((code) => known(findArea(code)));
    const inOrder = [
      'scotland Scotland',
      'partnership South Lanarkshire',
      'council Clackmannanshire',
      'council Stirling',
    ];
    expect(named(three)).toEqual(inOrder);
    expect(named(three.toReversed())).toEqual(inOrder);
  });

  it('are the periods with at least one part in the data', () => {
    expect(periods(year)).toEqual(['2018/19', '2019/20', '2021/22']);
    expect(periods({ type: 'month' })).toEqual(['2019-03', '2019-04', '2019-05', '2022-01']);
  });

  it('are within the first and last period of the definition, every so many', () => {
    expect(periods({ ...year, from: '2019/20' })).toEqual(['2019/20', '2021/22']);
    expect(periods({ ...year, to: '2019/20' })).toEqual(['2018/19', '2019/20']);
    expect(periods({ ...year, from: '2017/18', every: 2 })).toEqual(['2019/20', '2021/22']);
    expect(periods({ ...year, from: '2018/19', every: 3 })).toEqual(['2018/19', '2021/22']);
  });
});
