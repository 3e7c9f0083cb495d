import { describe, expect, it } from 'vitest';
import {
  council,
  count,
  type Question,
  reasonOf,
  resultOf,
  year,
} from '../../../../../tests/harness/asked-result.ts';
import { known } from '../../../../../tests/harness/linked.ts';
import type { Calculation } from '../../model/calculation.ts';
import type { Indicator } from '../../model/indicator.ts';
import { methods } from './index.generated.ts';

describe('what a method lacks is the reason why there is no value', () => {
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
