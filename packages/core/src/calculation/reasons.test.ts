import { describe, expect, it } from 'vitest';
import { datasetOf, known, workspaceOf } from '../../../../tests/harness/linked.ts';
import { areasAtLevel } from '../areas/areas.ts';
import { findArea } from '../areas/find-area.ts';
import { InternalError } from '../diagnostics/internal-error.ts';
import type { Calculation } from '../model/calculation.ts';
import type { Column, Dataset } from '../model/dataset.ts';
import type { Indicator } from '../model/indicator.ts';
import { parsePeriod } from '../periods/parse-period.ts';
import { createCalculator } from './create-calculator.ts';
import { methods } from './methods/index.generated.ts';

const year = { role: 'period', grain: 'financialYear' } as const;
const month = { role: 'period', grain: 'month' } as const;
const council = { role: 'area', level: 'council' } as const;
const count: Column = { role: 'measure', suppressed: ['*'] };

interface Question {
  readonly csv?: string;
  readonly columns?: NonNullable<Dataset['columns']>;
  readonly indicator?: Partial<Indicator>;
  readonly others?: readonly Partial<Indicator>[];
  readonly area?: string;
  readonly period?: string;
}

const plain = 'council,year,a,b\nFife,2019/20,6,3\n';
const quotient: Calculation = { method: 'ratio', numerator: 'a', denominator: 'b' };

function resultOf({
  csv = plain,
  columns,
  indicator,
  others = [],
  area = 'Fife',
  period = '2019/20',
}: Question) {
  const data = datasetOf('data', csv, { columns: columns ?? { council, year, a: count, b: count } });
  const asked: Partial<Indicator> = {
    id: 'asked',
    measures: { a: 'sum(a) from data', b: 'sum(b) from data' },
    calculation: quotient,
    ...indicator,
  };
  const calculator = createCalculator(workspaceOf({ datasets: [data], indicators: [asked, ...others] }));
  return calculator.result('asked', known(findArea(area)), known(parsePeriod(period)).period);
}

/** Why there is no value, and the code of that. */
function reasonOf(question: Question): readonly [string, string] {
  const { value, reason } = resultOf(question);
  expect(value).toBeUndefined();
  return [known(reason).code, known(reason).message];
}

describe('what a definition lacks is the reason why it has no value', () => {
  const none = (indicator: Partial<Indicator>, others: readonly Partial<Indicator>[] = []) =>
    reasonOf({ indicator, others });

  it('a calculation', () => {
    const indicator: Partial<Indicator> = { id: 'asked', measures: {} };
    const calculator = createCalculator(workspaceOf({ indicators: [indicator] }));
    const { reason } = calculator.result(
      'asked',
      known(findArea('Fife')),
      known(parsePeriod('2019/20')).period,
    );
    expect(reason).toEqual({ code: 'calc/no-calculation', message: 'The indicator has no calculation.' });
  });

  it('the end of its formula', () => {
    expect(none({ calculation: { method: 'formula', formula: '' } })).toEqual([
      'calc/no-formula',
      'The formula is not complete.',
    ]);
  });

  it('a measure that its calculation names', () => {
    expect(none({ calculation: { ...quotient, denominator: 'people' } })).toEqual([
      'calc/unknown-measure',
      'The calculation names "people", which is not a measure of this indicator.',
    ]);
  });

  it('a query, a query that can be read, and a dataset that is there', () => {
    const b = (query: string) => none({ measures: { a: 'sum(a) from data', b: query } });
    expect(none({ measures: { a: 'sum(a) from data', b: {} } })).toEqual([
      'calc/no-query',
      'b: no query says where its numbers are.',
    ]);
    expect(b('sum(b) from elsewhere')).toEqual([
      'calc/unknown-dataset',
      'b: there is no dataset "elsewhere".',
    ]);
    expect(b('sum(b)')).toEqual([
      'calc/query-not-usable',
      'b: its query does not say which dataset it is from.',
    ]);
    expect(b('sum(people) from data')).toEqual([
      'calc/query-not-usable',
      'b: its query does not fit the dataset "data".',
    ]);
  });

  it('an indicator that its formula names, and a formula that ends', () => {
    const formula = (text: string): Calculation => ({ method: 'formula', formula: text });
    const one = (id: string, text: string): Partial<Indicator> => ({
      id,
      measures: {},
      calculation: formula(text),
    });
    expect(none({ calculation: formula('1 + [other]') })).toEqual([
      'calc/unknown-indicator',
      'There is no indicator "other".',
    ]);
    expect(none({ calculation: formula('[asked]') })).toEqual([
      'calc/circular-formula',
      'The formula needs its own result: [asked] → [asked].',
    ]);
    expect(none({ calculation: formula('[other]') }, [one('other', '[asked]')])).toEqual([
      'calc/circular-formula',
      'other: The formula needs its own result: [asked] → [other] → [asked].',
    ]);
    expect(
      none({ calculation: formula('[first]') }, [one('first', '[second]'), one('second', '[first]')])[1],
    ).toBe('first: second: The formula needs its own result: [first] → [second] → [first].');
    const chain = (length: number) =>
      Array.from({ length }, (_, index) => one(`i${index}`, index === length - 1 ? '5' : `[i${index + 1}]`));
    expect(resultOf({ indicator: { calculation: formula('[i0]') }, others: chain(99) }).value).toBe(5);
    expect(none({ calculation: formula('[i0]') }, chain(100))[1]).toMatch(
      /: More than 100 formulas need one another\.$/,
    );
  });

  it('but an indicator that nobody defined is a fault of the program that asks', () => {
    const calculator = createCalculator(workspaceOf({}));
    const fife = known(findArea('Fife'));
    expect(() => calculator.result('x', fife, known(parsePeriod('2019/20')).period)).toThrow(
      new InternalError('calculating an indicator: there is no "x"'),
    );
    expect(() => calculator.areasOf('x')).toThrow('finding areas and periods: there is no indicator "x"');
  });
});

describe('what the data lack is the reason why there is no value', () => {
  it('a figure', () => {
    expect(reasonOf({ period: '2018/19' })).toEqual([
      'calc/no-data',
      'a: the data have no figure for Fife in financial year 2018/19.',
    ]);
  });

  it('a figure that is hidden, empty, or no number', () => {
    const cell = (a: string) => reasonOf({ csv: `council,year,a,b\nFife,2019/20,${a},3\n` });
    const one = 'a: the figure for Fife in financial year 2019/20 is';
    expect(cell('*')).toEqual(['calc/suppressed', `${one} suppressed in the data.`]);
    expect(cell('')).toEqual(['calc/missing-value', `${one} missing in the data.`]);
    expect(cell('many')).toEqual(['calc/unreadable-value', `${one} not readable as a number.`]);
  });

  it('a column of areas, or of periods', () => {
    expect(reasonOf({ csv: 'year,a,b\n2019/20,6,3\n', columns: { year, a: count, b: count } })).toEqual([
      'calc/no-area-column',
      'a: the dataset has no area column, so it is not known which area it is about.',
    ]);
    expect(reasonOf({ csv: 'council,a,b\nFife,6,3\n', columns: { council, a: count, b: count } })).toEqual([
      'calc/no-period-column',
      'a: the dataset has no period column, so it is not known which period it is about.',
    ]);
  });

  it('areas or periods that could make up the one that is asked for', () => {
    const board = { role: 'area', level: 'board' } as const;
    expect(
      reasonOf({
        csv: 'board,year,a,b\nS08000020,2019/20,6,3\n',
        columns: { board, year, a: count, b: count },
        area: 'Moray',
      }),
    ).toEqual(['calc/area-not-in-data', 'a: the data are about boards; Moray cannot be made from them.']);
    expect(reasonOf({ period: '2019-06' })).toEqual([
      'calc/period-not-in-data',
      'a: the data are counted by financial years; June 2019 cannot be made from them.',
    ]);
  });

  it('rows enough: value() reads one', () => {
    const csv = 'council,year,a,b\nFife,2019/20,6,3\nFife,2019/20,7,3\n';
    const measures = { a: 'value(a) from data', b: 'sum(b) from data' };
    expect(reasonOf({ csv, indicator: { measures } })).toEqual([
      'calc/more-than-one-row',
      'a: 2 rows match; value() reads exactly one, so add conditions that leave one.',
    ]);
  });

  it('the figure of a larger area or a longer period, where figures are never added', () => {
    const measures = { a: 'value(a) from data' };
    const published: Partial<Indicator> = { measures, calculation: { method: 'published', value: 'a' } };
    expect(reasonOf({ indicator: published, area: 'Scotland' })).toEqual([
      'calc/not-additive',
      'a: the figures may not be added up, and the data have no figure for Scotland itself.',
    ]);
    const monthly = { council, month, a: count };
    expect(
      reasonOf({ csv: 'council,month,a\nFife,2019-06,6\n', columns: monthly, indicator: published })[1],
    ).toBe(
      'a: the figures may not be added up, and the data have no figure for financial year 2019/20 itself.',
    );
  });

  it('a denominator above 0, and counts that are not below it', () => {
    const cells = (calculation: Calculation, a: string, b: string) =>
      reasonOf({ csv: `council,year,a,b\nFife,2019/20,${a},${b}\n`, indicator: { calculation } });
    const rate: Calculation = { method: 'rate', numerator: 'a', denominator: 'b', per: 1000 };
    expect(cells(rate, '6', '0')).toEqual([
      'calc/zero-denominator',
      'The denominator is 0, so nothing can be divided by it.',
    ]);
    expect(cells(rate, '-6', '3')[1]).toBe('The numerator is -6, and a count cannot be below 0.');
    expect(cells(rate, '6', '-3')[1]).toBe('The denominator is -3, and a count cannot be below 0.');
    expect(cells({ ...rate, method: 'proportion' }, '1006', '1003')[1]).toBe(
      'The numerator 1,006 is above 1,003, and a part cannot be larger than its whole.',
    );
    expect(cells({ method: 'mean', numerator: 'a', denominator: 'b' }, '6', '-3')[1]).toBe(
      'The number of values is -3, and it cannot be below 0.',
    );
    expect(cells({ method: 'formula', formula: 'a / (b - 3)' }, '6', '3')).toEqual([
      'calc/zero-denominator',
      'The formula divides by 3 - 3, which is 0.',
    ]);
    expect(cells({ method: 'formula', formula: 'a * a' }, `9${'0'.repeat(200)}`, '3')).toEqual([
      'calc/not-finite',
      'The result is too large to be a number.',
    ]);
  });

  it('squares that a total can have: three values that add up to 6 have at least 12', () => {
    const calculation: Calculation = {
      method: 'mean',
      numerator: 'a',
      denominator: 'b',
      sumOfSquares: 'squares',
    };
    const measures = { a: 'sum(a) from data', b: 'sum(b) from data', squares: 'sum(c) from data' };
    const squares = (c: number): Question => ({
      csv: `council,year,a,b,c\nFife,2019/20,6,3,${c}\n`,
      columns: { council, year, a: count, b: count, c: count },
      indicator: { measures, calculation },
    });
    expect(reasonOf(squares(11))).toEqual([
      'calc/squares-too-small',
      'The sum of squares is 11, and 3 values with this total have at least 12.',
    ]);
    expect(resultOf(squares(12))).toMatchObject({ value: 2, lower: 2, upper: 2 });
  });

  it('a part that is one of the parts, each named once', () => {
    const parts = (of: readonly string[]): Question => ({
      indicator: { calculation: { method: 'composition', value: 'a', of: [...of] } },
    });
    expect(reasonOf(parts(['b', 'c']))).toEqual([
      'calc/not-a-part',
      'The share is of "a", and the parts under `of` do not name it.',
    ]);
    expect(reasonOf(parts(['a', 'b', 'b']))).toEqual([
      'calc/part-twice',
      'A part is named twice under `of`, so it would be counted twice.',
    ]);
  });

  it('an earlier period to count a change from, on this side of a break', () => {
    const since = (text: string, more: Partial<Indicator> = {}): Question => ({
      indicator: { calculation: { method: 'percentChange', formula: 'a', since: text }, ...more },
    });
    expect(reasonOf(since('2019/20'))).toEqual([
      'calc/no-earlier-period',
      'The change is counted from 2019/20, and this period is no later.',
    ]);
    expect(reasonOf(since('soon'))).toEqual([
      'calc/unknown-period',
      '"soon" is no period that a change can be counted from.',
    ]);
    const csv = 'council,year,a,b\nFife,2018/19,4,3\nFife,2019/20,6,3\nFife,2020/21,9,3\n';
    for (const at of ['2018/19', '2020/21']) {
      const beside = since('2018/19', { breaks: [{ at, reason: 'The question was changed.' }] });
      expect(resultOf({ ...beside, csv }).value).toBe(50);
    }
    const breaks = [{ at: '2019/20', reason: 'The question was changed.' }];
    expect(reasonOf(since('2018/19', { breaks }))).toEqual([
      'calc/break',
      'The series has a break: The question was changed.',
    ]);
  });

  it('a year that the period is a part of', () => {
    const calculation: Calculation = { method: 'yearToDate', value: 'a', yearStarts: 'january' };
    expect(reasonOf({ indicator: { calculation } })).toEqual([
      'calc/not-in-a-year',
      'The period is no part of a year that starts in January: financial year 2019/20.',
    ]);
    expect(
      reasonOf({ indicator: { calculation: { method: 'yearToDate', value: 'a' } }, period: '2019' })[1],
    ).toBe('The period is no part of a year that starts in April: calendar year 2019.');
  });
});

describe('what the parts of a larger area and a longer period lack is said of those parts', () => {
  const councils = ['Clackmannanshire', 'Stirling'];
  const months = ['2019-04', '2019-05', '2019-06'];
  /** Of two councils and three months, with other cells or none in some places. */
  const parts = (
    other: Readonly<Record<string, string | null>>,
    area = 'S37000005',
    period = '2019/20 Q1',
  ) => {
    const rows = months.flatMap((at) =>
      councils.flatMap((name) => {
        const cell = other[`${name} ${at}`];
        return cell === null ? [] : [`${name},${at},${cell ?? '5'}`];
      }),
    );
    return resultOf({
      csv: `council,month,a\n${rows.join('\n')}\n`,
      columns: { council, month, a: count },
      indicator: { measures: { a: 'sum(a) from data' }, calculation: { method: 'formula', formula: 'a' } },
      area,
      period,
    });
  };
  const both = 'Clackmannanshire and Stirling';

  it('where nothing is lacking there is a sum', () => {
    expect(parts({}).value).toBe(30);
  });

  it.each<[string, Readonly<Record<string, string | null>>, string, string]>([
    [
      'a month of both',
      { 'Clackmannanshire 2019-05': null, 'Stirling 2019-05': null },
      'calc/incomplete-period',
      '2 of 3 months of 2019/20 Q1 are in the data; the first one missing is May 2019.',
    ],
    [
      'all months of one',
      { 'Stirling 2019-04': null, 'Stirling 2019-05': null, 'Stirling 2019-06': null },
      'calc/incomplete-area',
      `1 of 2 councils of ${both} are in the data; the first one missing is Stirling.`,
    ],
    [
      'a month of one',
      { 'Stirling 2019-05': null },
      'calc/incomplete-area',
      `5 of 6 parts (areas and periods) of ${both} in 2019/20 Q1 are in the data; the first one missing is May 2019, Stirling.`,
    ],
    [
      'a number that is hidden',
      { 'Stirling 2019-05': '*' },
      'calc/suppressed',
      `1 of the 6 parts (areas and periods) of ${both} in 2019/20 Q1 (the first is May 2019, Stirling) is suppressed in the data.`,
    ],
    [
      'two numbers that are hidden, and one that is empty',
      { 'Stirling 2019-05': '*', 'Stirling 2019-06': '*', 'Clackmannanshire 2019-04': '' },
      'calc/suppressed',
      `2 of the 6 parts (areas and periods) of ${both} in 2019/20 Q1 (the first is May 2019, Stirling) are suppressed in the data.`,
    ],
    [
      'a number that is none, and one that is empty',
      { 'Stirling 2019-05': 'x', 'Stirling 2019-04': '' },
      'calc/unreadable-value',
      `1 of the 6 parts (areas and periods) of ${both} in 2019/20 Q1 (the first is May 2019, Stirling) is not readable as a number.`,
    ],
    [
      'a number that is empty, and one that is not there',
      { 'Stirling 2019-05': '', 'Stirling 2019-06': null },
      'calc/missing-value',
      `1 of the 6 parts (areas and periods) of ${both} in 2019/20 Q1 (the first is May 2019, Stirling) is missing in the data.`,
    ],
  ])('%s', (_, other, code, message) => {
    expect(parts(other).reason).toEqual({ code, message: `a: ${message}` });
  });

  it('by months where it is one area, and by areas where it is one month', () => {
    const other = { 'Stirling 2019-05': '*' };
    expect(parts(other, 'S12000030').reason?.message).toBe(
      'a: 1 of the 3 months of 2019/20 Q1 (the first is May 2019) is suppressed in the data.',
    );
    expect(parts(other, 'S37000005', '2019-05').reason?.message).toBe(
      `a: 1 of the 2 councils of ${both} (the first is Stirling) is suppressed in the data.`,
    );
  });

  it('a total so far is given where only months are lacking', () => {
    const started = parts({ 'Clackmannanshire 2019-06': null, 'Stirling 2019-06': null });
    expect(started).toMatchObject({ value: 20, status: 'incomplete', lower: undefined });
    expect(parts({ 'Stirling 2019-06': null })).toMatchObject({ value: undefined, status: 'incomplete' });
  });
});

describe('a method that is given nothing', () => {
  const needs: Readonly<Record<string, string>> = {
    composition: 'the calculation needs a part and its whole.',
    directlyStandardisedRate: 'the calculation needs events and a population by age.',
    formula: 'the formula is not complete.',
    indirectlyStandardisedRatio:
      'the calculation needs events and a population by band, here and of the reference.',
    mean: 'the calculation needs a numerator and a denominator.',
    percentChange: 'the formula is not complete.',
    percentagePointChange: 'the formula is not complete.',
    proportion: 'the calculation needs a numerator and a denominator.',
    published: 'the calculation needs a value to read.',
    rate: 'the calculation needs a numerator and a denominator.',
    ratio: 'the calculation needs a numerator and a denominator.',
    rollingAverage: 'the calculation needs a value to add.',
    rollingSum: 'the calculation needs a value to add.',
    yearToDate: 'the calculation needs a value to add.',
  };

  it.each(methods)('says what it needs: $id', (method) => {
    const nothing = { per: undefined, confidence: undefined, formula: undefined, decimals: 2 };
    expect(method.calculate(new Map(), nothing)).toMatchObject({
      kind: 'missing',
      reason: { message: needs[method.id] },
    });
  });

  it('of two numbers says so where it has only one', () => {
    const one = new Map([['denominator', { value: 5, lower: undefined, upper: undefined }]]);
    for (const id of ['rate', 'ratio', 'mean', 'proportion']) {
      const outcome = known(methods.find((method) => method.id === id)).calculate(one, {
        per: 1,
        confidence: undefined,
        formula: undefined,
        decimals: 2,
      });
      expect(outcome).toMatchObject({ kind: 'missing', reason: { code: 'calc/no-query' } });
    }
  });
});

describe('the last step of a working', () => {
  const last = (question: Question) => known(resultOf(question).steps.at(-1));

  it('says how the value stands, and why where there is none', () => {
    expect(last({})).toMatchObject({ kind: 'status', title: 'Status', expression: 'final' });
    expect(last({ period: '2018/19' }).expression).toBe(
      'missing: a: the data have no figure for Fife in financial year 2018/19.',
    );
  });
});

describe('a file that lacks a column of its definition', () => {
  it('has no figure of any area or period', () => {
    expect(reasonOf({ csv: 'year,a,b\n2019/20,6,3\n' })[0]).toBe('calc/no-data');
    expect(reasonOf({ csv: 'council,a,b\nFife,6,3\n' })[0]).toBe('calc/no-data');
  });
});

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

describe('what the data lack of a rate by age is the reason why there is none', () => {
  const byAge = (rows: string, more: Partial<Indicator> = {}): Question => ({
    csv: `council,year,age,a,b\n${rows}`,
    columns: { council, year, age: { role: 'age' }, a: count, b: count },
    indicator: {
      calculation: {
        method: 'directlyStandardisedRate',
        numerator: 'a',
        denominator: 'b',
        by: 'age',
        standardPopulation: 'european2013',
        per: 100_000,
      },
      ...more,
    },
  });

  it('ages that do not overlap', () => {
    expect(reasonOf(byAge('Fife,2019/20,0-59,6,30\nFife,2019/20,50+,6,30\n'))).toEqual([
      'calc/bands-overlap',
      'a: the ages 0-59 and 50+ overlap, so that people would be counted twice; leave one out in the query.',
    ]);
  });

  it('ages at all', () => {
    expect(reasonOf(byAge('Fife,2019/20,0-59,6,30\nFife,2019/20,old,6,30\n'))).toEqual([
      'calc/band-without-age',
      'a: "old" names no ages, so the standard population has no weight for it; leave its rows out in the query.',
    ]);
    expect(reasonOf(byAge('Fife,2019/20,0-59,6,30\nFife,2019/20,,6,30\n'))[1]).toMatch(
      /^a: an empty text names no ages/,
    );
  });

  it('the people of each age, and a column to split them by', () => {
    const measures = { a: 'sum(a) from data', b: 'sum(b) from data where age = "0-59"' };
    expect(reasonOf(byAge('Fife,2019/20,0-59,6,30\nFife,2019/20,60+,6,30\n', { measures }))).toEqual([
      'calc/bands-do-not-match',
      'b: the data do not have the band 60+, or not the same ages in it, which the others have.',
    ]);
    const plainly = reasonOf({
      indicator: { calculation: known(byAge('').indicator?.calculation) },
    });
    expect(plainly).toEqual([
      'calc/no-bands',
      'a: the dataset "data" has no column "age" of categories or ages to split by.',
    ]);
  });

  it('nothing, where narrow bands of people fill the wide ones of events', () => {
    const rows = [
      'events,0-59,60,0',
      'events,60+,40,0',
      'people,0-29,0,20',
      'people,30-59,0,40',
      'people,60+,0,50',
    ];
    const of = (people: string): Question => ({
      ...byAge('', {
        measures: {
          a: 'sum(a) from data where kind = "events"',
          b: `sum(b) from data where kind = "people" and age in (${people})`,
        },
      }),
      csv: `council,year,kind,age,a,b\n${rows.map((row) => `Fife,2019/20,${row}`).join('\n')}\n`,
      columns: { council, year, kind: { role: 'category' }, age: { role: 'age' }, a: count, b: count },
    });
    const { steps, reason } = resultOf(of('"0-29", "30-59", "60+"'));
    expect(reason).toBeUndefined();
    expect(
      steps
        .find(({ kind }) => kind === 'value')
        ?.table?.rows.map(({ label, cells }) => [label, ...cells.slice(0, 2)]),
    ).toEqual([
      ['0-59', 60, 60],
      ['60+', 40, 50],
    ]);
    expect(reasonOf(of('"0-29", "60+"'))).toEqual([
      'calc/bands-do-not-match',
      'a: the data do not have the band 0-29, or not the same ages in it, which the others have.',
    ]);
  });

  it('numbers that can be added', () => {
    const measures = { a: 'mean(a) from data', b: 'sum(b) from data' };
    expect(reasonOf(byAge('Fife,2019/20,0-59,6,30\n', { measures }))).toEqual([
      'calc/not-a-count',
      'a: the bands are added up, and mean() gives numbers that cannot be; ask for sum() or count().',
    ]);
  });
});
