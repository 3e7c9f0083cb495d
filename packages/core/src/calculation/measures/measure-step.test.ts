import { describe, expect, it } from 'vitest';
import { datasetOf, known, workspaceOf } from '../../../../../tests/harness/linked.ts';
import { stepsOf } from '../../../../../tests/harness/worked-steps.ts';
import { findArea } from '../../areas/find-area.ts';
import type { Indicator } from '../../model/indicator.ts';
import { parsePeriod } from '../../periods/parse-period.ts';
import { createCalculator } from '../create-calculator.ts';

describe('the working of a measure', () => {
  const first = (query: string, area = 'Fife', more: Partial<Indicator> = {}) =>
    known(stepsOf({ method: 'formula', formula: 'a' }, { measures: { a: query }, ...more }, area)[0]);

  it('names each part by what tells it from the others, and says what is wrong with it', () => {
    expect(first('sum(a) from data').parts).toEqual([
      { label: 'financial year 2019/20', value: 6, note: undefined },
    ]);
    const scotland = first('sum(a) from data', 'Scotland').parts;
    expect(scotland).toHaveLength(32);
    expect(scotland.find(({ label }) => label === 'Fife')).toEqual({
      label: 'Fife',
      value: 6,
      note: undefined,
    });
    expect(scotland.find(({ label }) => label === 'Falkirk')).toEqual({
      label: 'Falkirk',
      value: undefined,
      note: 'not in the data',
    });
  });

  it('says which rows of which file it comes from, counted as an editor counts lines', () => {
    expect(first('sum(a) from data').rows).toEqual({
      file: 'data/data.csv',
      count: 2,
      firstLine: 3,
      lastLine: 4,
    });
    expect(first('sum(a) from data where age = "99+"').rows).toBeUndefined();
  });

  it('has the unit that the definition gives it, else that of its column', () => {
    expect(first('sum(b) from data').unit).toBe('people');
    expect(first('sum(a) from data').unit).toBeUndefined();
    const measures = { a: { query: 'sum(b) from data', unit: 'adults' } };
    expect(first('', 'Fife', { measures }).unit).toBe('adults');
  });

  it('of two councils says what was done with their rows', () => {
    const two = datasetOf(
      'two',
      'council,year,n\nAberdeenshire,2019/20,5\nMoray,2019/20,9\nAberdeen City,2019/20,1\n',
      {
        columns: {
          council: { role: 'area', level: 'council' },
          year: { role: 'period', grain: 'financialYear' },
          n: { role: 'measure' },
        },
      },
    );
    const working = (query: string) => {
      const indicator: Partial<Indicator> = {
        id: 'asked',
        measures: { n: query },
        calculation: { method: 'formula', formula: 'n' },
      };
      const calculator = createCalculator(workspaceOf({ datasets: [two], indicators: [indicator] }));
      const grampian = known(findArea('S08000020'));
      return calculator.result('asked', grampian, known(parsePeriod('2019/20')).period).steps[0]?.expression;
    };
    expect(working('sum(n) from two')).toBe('1 + 5 + 9 = 15');
    expect(working('count() from two')).toBe('1 + 1 + 1 = 3');
    expect(working('mean(n) from two')).toBe('mean of all rows = 5');
    expect(working('median(n) from two')).toBe('median of all rows = 5');
    expect(working('min(n) from two')).toBe('smallest of all rows = 1');
    expect(working('max(n) from two')).toBe('largest of all rows = 9');
    expect(working('countDistinct(n) from two')).toBe('different values of all rows = 3');
  });
});

describe('a working of very many parts', () => {
  it('lists the first 400, and says of how many they are the first', () => {
    const firstDay = Date.UTC(2019, 3, 1);
    const counted = (days: number) => {
      const rows = Array.from(
        { length: days },
        (_, day) => `Fife,${new Date(firstDay + day * 86_400_000).toISOString().slice(0, 10)},1`,
      );
      const daily = datasetOf('daily', `council,day,beds\n${rows.join('\n')}\n`, {
        columns: {
          council: { role: 'area', level: 'council' },
          day: { role: 'period', grain: 'snapshot' },
          beds: { role: 'measure' },
        },
      });
      const indicator: Partial<Indicator> = {
        id: 'asked',
        measures: { beds: 'sum(beds) from daily' },
        calculation: { method: 'formula', formula: 'beds' },
      };
      const calculator = createCalculator(workspaceOf({ datasets: [daily], indicators: [indicator] }));
      const twoYears = known(parsePeriod('2019/20 to 2020/21', 'rolling')).period;
      const result = calculator.result('asked', known(findArea('Fife')), twoYears);
      const step = known(result.steps[0]);
      return [result.value, step.parts.length, step.notes];
    };
    expect(counted(400)).toEqual([400, 400, []]);
    expect(counted(401)).toEqual([401, 400, ['Of 401 parts the first 400 are listed.']]);
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
