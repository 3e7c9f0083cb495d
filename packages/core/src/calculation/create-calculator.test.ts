import { describe, expect, it } from 'vitest';
import { datasetOf, known, workspaceOf } from '../../../../tests/harness/linked.ts';
import { findArea } from '../areas/find-area.ts';
import { InternalError } from '../diagnostics/internal-error.ts';
import type { Indicator } from '../model/indicator.ts';
import { formatPeriod } from '../periods/format-period.ts';
import { parsePeriod } from '../periods/parse-period.ts';
import { createCalculator } from './create-calculator.ts';
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
