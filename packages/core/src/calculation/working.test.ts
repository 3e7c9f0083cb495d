import { describe, expect, it } from 'vitest';
import { type Question, resultOf } from '../../../../tests/harness/asked-result.ts';
import { datasetOf, known, workspaceOf } from '../../../../tests/harness/linked.ts';
import { data, stepsOf } from '../../../../tests/harness/worked-steps.ts';
import { findArea } from '../areas/find-area.ts';
import type { Calculation } from '../model/calculation.ts';
import type { Indicator } from '../model/indicator.ts';
import { parsePeriod } from '../periods/parse-period.ts';
import { createCalculator } from './create-calculator.ts';

function workingOf(calculation: Calculation, more: Partial<Indicator> = {}): readonly string[] {
  const closing = stepsOf(calculation, more).filter(({ kind }) => kind === 'value' || kind === 'interval');
  return closing.map(({ expression }) => expression);
}

/** The limits of 6 events by Garwood 1936; their third decimal rounds away. */
const garwood = [2.2019, 13.0595] as const;

describe('the working is printed with its numbers', () => {
  it('of a rate of few events', () => {
    const [lower, upper] = garwood.map((limit) => ((limit / 250) * 1000).toFixed(2));
    expect(workingOf({ method: 'rate', numerator: 'a', denominator: 'b', per: 1000 })).toEqual([
      '6 ÷ 250 × 1,000 = 24.00',
      `Exact Poisson 95% limits of 6 events are 2.20 and 13.06; ÷ 250 × 1,000 = ${lower} to ${upper}`,
    ]);
    expect(workingOf({ method: 'rate', numerator: 'a', denominator: 'b', per: 1 }, { decimals: 4 })).toEqual([
      '6 ÷ 250 = 0.0240',
      'Exact Poisson 95% limits of 6 events are 2.2019 and 13.0595; ÷ 250 = 0.0088 to 0.0522',
    ]);
  });

  it('of a proportion, with the limits of Wilson', () => {
    const [n, p, z] = [250, 6 / 250, 1.959964];
    const spread = z * Math.sqrt((p * (1 - p)) / n + (z * z) / (4 * n * n));
    const [lower, upper] = [-1, 1].map((side) =>
      (((p + (z * z) / (2 * n) + side * spread) / (1 + (z * z) / n)) * 100).toFixed(2),
    );
    expect(workingOf({ method: 'proportion', numerator: 'a', denominator: 'b' })).toEqual([
      '6 ÷ 250 × 100 = 2.40',
      `Wilson's 95% limits of 6 out of 250 = ${lower} to ${upper}`,
    ]);
  });

  it('of a mean of two values, 200 and 50, for which Student has 12.7062', () => {
    const squares = datasetOf('squares', 'council,year,square\nFife,2019/20,42500\n', {
      columns: { ...data.document.model.columns, square: { role: 'measure' } },
    });
    const indicator: Partial<Indicator> = {
      id: 'asked',
      measures: {
        total: 'sum(b) from data',
        values: 'count() from data',
        squares: 'sum(square) from squares',
      },
      calculation: { method: 'mean', numerator: 'total', denominator: 'values', sumOfSquares: 'squares' },
    };
    const calculator = createCalculator(workspaceOf({ datasets: [data, squares], indicators: [indicator] }));
    const { steps } = calculator.result(
      'asked',
      known(findArea('Fife')),
      known(parsePeriod('2019/20')).period,
    );
    const deviation = Math.sqrt(75 ** 2 + 75 ** 2);
    const [lower, upper] = [-1, 1].map((side) => 125 + (side * 12.7062047 * deviation) / Math.sqrt(2));
    expect(steps.find(({ kind }) => kind === 'value')?.expression).toBe('250 ÷ 2 = 125.00');
    expect(steps.find(({ kind }) => kind === 'interval')?.expression).toBe(
      `Student's 95% limits: 125.00 ± 12.7062 × ${deviation.toFixed(2)} ÷ √2 = ${lower?.toFixed(2)} to 1,077.97`,
    );
    expect(upper).toBeCloseTo(1077.97, 2);
  });

  it('of a composition, a formula, a ratio and a published value', () => {
    expect(workingOf({ method: 'composition', value: 'a', of: ['a', 'b'] })).toEqual([
      `6 ÷ (6 + 250) × 100 = ${((6 / 256) * 100).toFixed(2)}`,
    ]);
    expect(workingOf({ method: 'composition', value: 'a', of: ['a', 'b'], per: 1 })).toEqual([
      `6 ÷ (6 + 250) = ${(6 / 256).toFixed(2)}`,
    ]);
    expect(workingOf({ method: 'formula', formula: '100 - (a + b) / (a * b) * 2' })).toEqual([
      `100 - (6 + 250) ÷ (6 × 250) × 2 = ${(100 - (256 / 1500) * 2).toFixed(2)}`,
    ]);
    expect(workingOf({ method: 'ratio', numerator: 'b', denominator: 'a' })).toEqual(['250 ÷ 6 = 41.67']);
    const measures = { a: 'value(a) from data where age = "0-59"' };
    expect(workingOf({ method: 'published', value: 'a' }, { measures })).toEqual([
      'Published: 4.00',
      'Published limits: 1.00 to 7.00',
    ]);
  });

  it('of a sum, a mean and a change over time', () => {
    expect(workingOf({ method: 'rollingSum', value: 'a', periods: 2 })).toEqual([
      'The 2 periods together = 8.00',
    ]);
    expect(workingOf({ method: 'rollingAverage', value: 'a', periods: 2 })).toEqual(['8 ÷ 2 periods = 4.00']);
    expect(workingOf({ method: 'yearToDate', value: 'a' })).toEqual(['The year so far = 6.00']);
    expect(workingOf({ method: 'percentChange', formula: 'a' })).toEqual(['(6 - 2) ÷ 2 × 100 = 200.00']);
    expect(workingOf({ method: 'percentagePointChange', formula: 'a - 5' })).toEqual([
      '6 - 5 - (2 - 5) = 4.00',
    ]);
  });

  it('of a directly standardised rate, age by age', () => {
    const calculation: Calculation = {
      method: 'directlyStandardisedRate',
      numerator: 'a',
      denominator: 'b',
      by: 'age',
      standardPopulation: 'european2013',
      per: 100,
    };
    // Of the European Standard Population 74,500 are under 60: 10 of 1,000 and 40 of 400 are 745 and 2,550 there.
    const steps = stepsOf(calculation, { decimals: 3 }, 'Moray');
    const [value, interval] = steps.filter(({ kind }) => kind === 'value' || kind === 'interval');
    expect(value?.expression).toBe('3,295.00 expected ÷ 100,000 of the standard population × 100 = 3.295');
    expect(value?.table).toEqual({
      bands: 'Ages',
      columns: [
        { title: 'Events', decimals: undefined, isCount: true },
        { title: 'Population', decimals: undefined },
        { title: 'Rate per 100', decimals: 1 },
        { title: 'Standard population', decimals: undefined },
        { title: 'Expected in it', decimals: 2 },
      ],
      rows: [
        { label: '0-59', cells: [10, 1000, 1, 74_500, 745] },
        { label: '60+', cells: [40, 400, 10, 25_500, 2550] },
      ],
      total: { label: 'All', cells: [50, 1400, undefined, 100_000, 3295] },
    });
    // Dobson et al 1991: each event counts the root of the sum of (weight ÷ people)² × events, over that of all events.
    const z = 1.959964;
    const byar = [-1, 1].map((side) => {
      const events = side < 0 ? 50 : 51;
      return events * (1 - 1 / (9 * events) + (side * z) / (3 * Math.sqrt(events))) ** 3;
    });
    const each = Math.sqrt((74.5 ** 2 * 10) / 1000 ** 2 + (25.5 ** 2 * 40) / 400 ** 2) / Math.sqrt(50);
    const [lower, upper] = byar.map((limit) => (3.295 + each * (limit - 50)).toFixed(3));
    expect(interval?.expression).toBe(
      `Byar's 95% limits of 50 events are ${byar.map((limit) => limit.toFixed(3)).join(' and ')}; each event more or fewer counts ${each.toFixed(4)} (Dobson) = ${lower} to ${upper}`,
    );
  });

  it('of an indirectly standardised ratio, band by band', () => {
    const calculation: Calculation = {
      method: 'indirectlyStandardisedRatio',
      numerator: 'a',
      denominator: 'b',
      by: 'age',
      reference: 'Moray Council',
    };
    // Moray has 10 of 1,000 and 40 of 400; so Fife's 200 and 50 would have 2 and 5.
    const [value, interval] = stepsOf(calculation).filter(
      ({ kind }) => kind === 'value' || kind === 'interval',
    );
    const [lower, upper] = garwood.map((limit) => ((limit / 7) * 100).toFixed(2));
    expect(value?.expression).toBe(`6 ÷ 7.00 expected × 100 = ${((6 / 7) * 100).toFixed(2)}`);
    expect(interval?.expression).toBe(
      `Exact Poisson 95% limits of 6 events are 2.20 and 13.06; ÷ 7.00 × 100 = ${lower} to ${upper}`,
    );
    expect(value?.table).toEqual({
      bands: 'Ages',
      columns: [
        { title: 'Observed', decimals: undefined, isCount: true },
        { title: 'Population', decimals: undefined },
        { title: 'Reference rate per 100,000', decimals: 1 },
        { title: 'Expected', decimals: 2 },
      ],
      rows: [
        { label: '0-59', cells: [4, 200, 1000, 2] },
        { label: '60+', cells: [2, 50, 10_000, 5] },
      ],
      total: { label: 'All', cells: [6, 250, undefined, 7] },
    });
  });
});

describe('the step of an interval', () => {
  const titleOf = (calculation: Calculation, more: Partial<Indicator> = {}) =>
    stepsOf(calculation, more).find(({ kind }) => kind === 'interval')?.title;

  it('says how sure it is and by which method, where that is known', () => {
    expect(titleOf({ method: 'proportion', numerator: 'a', denominator: 'b' })).toBe(
      '95% confidence interval (Wilson)',
    );
    expect(titleOf({ method: 'proportion', numerator: 'a', denominator: 'b', confidence: 0.998 })).toBe(
      '99.8% confidence interval (Wilson)',
    );
    const measures = { a: 'value(a) from data where age = "0-59"' };
    expect(titleOf({ method: 'published', value: 'a' }, { measures })).toBe(
      'confidence interval (published)',
    );
  });
});

describe('the last step of a working', () => {
  const last = (question: Question) => known(resultOf(question).steps.at(-1));

  it('says how the value stands, and why where there is none', () => {
    expect(last({})).toMatchObject({ kind: 'status', title: 'Status', expression: 'final' });
    expect(last({}).place).toMatchObject({ file: 'made-up.indicator.yaml', range: { start: { line: 0 } } });
    expect(
      resultOf({ period: '2018/19' })
        .steps.map(({ expression }) => expression)
        .slice(0, 2),
    ).toEqual(['', '']);
    expect(last({ period: '2018/19' }).expression).toBe(
      'missing: a: the data have no figure for Fife in financial year 2018/19.',
    );
  });
});
