import { describe, expect, it } from 'vitest';
import { quotient, reasonOf, resultOf } from '../../../../../tests/harness/asked-result.ts';
import { known, workspaceOf } from '../../../../../tests/harness/linked.ts';
import { findArea } from '../../areas/find-area.ts';
import { InternalError } from '../../diagnostics/internal-error.ts';
import type { Calculation } from '../../model/calculation.ts';
import type { Indicator } from '../../model/indicator.ts';
import { parsePeriod } from '../../periods/parse-period.ts';
import { createCalculator } from '../create-calculator.ts';

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
    // Another indicator stands in brackets, and both of them.
    for (const half of ['[NI-14', 'NI-14]'])
      expect(none({ calculation: { ...quotient, denominator: half } })[0]).toBe('calc/unknown-measure');
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
