import { describe, expect, it } from 'vitest';
import { datasetOf, known, workspaceOf } from '../../../../tests/harness/linked.ts';
import type { Expectation } from '../model/indicator.ts';
import { createCalculator } from './create-calculator.ts';
import { notMetSentence, runExpectations } from './expectations.ts';

const shares = datasetOf(
  'shares',
  'council,year,part,whole\nS12000005,2019/20,3,8\nS12000005,2020/21,3,*\n',
  {
    columns: {
      council: { role: 'area', level: 'council' },
      year: { role: 'period', grain: 'financialYear' },
      part: { role: 'measure' },
      whole: { role: 'measure', suppressed: ['*'] },
    },
  },
);

function outcomeOf(expected: Expectation) {
  const workspace = workspaceOf({
    datasets: [shares],
    indicators: [
      {
        id: 'made-up',
        period: { type: 'financialYear' },
        measures: {
          part: 'sum(part) from shares',
          whole: { title: 'Whole', query: 'sum(whole) from shares' },
        },
        calculation: { method: 'proportion', numerator: 'part', denominator: 'whole' },
        expect: [expected],
      },
    ],
  });
  const [outcome] = runExpectations(
    workspace,
    createCalculator(workspace),
    known(workspace.indicators.get('made-up')),
  );
  return known(outcome);
}

const at = { area: 'Clackmannanshire (council)', period: '2019/20' };

describe('an expected figure', () => {
  it('is met by the value itself', () => {
    expect(outcomeOf({ ...at, value: 37.5 })).toMatchObject({
      met: true,
      difference: 0,
      reason: undefined,
      index: 0,
      place: { file: 'made-up.indicator.yaml' },
    });
  });

  it('is met at the very edge of the room it has', () => {
    expect(outcomeOf({ ...at, value: 37.6, within: 0.1 }).met).toBe(true);
    expect(outcomeOf({ ...at, value: 37.4, within: 0.1 }).met).toBe(true);
  });

  it('is not met beyond it, and says by how much', () => {
    expect(outcomeOf({ ...at, value: 37.3, within: 0.1 })).toMatchObject({
      met: false,
      reason: 'Expected 37.3 within 0.1, found 37.5: 0.2 more.',
    });
  });

  it('compares the numerator, the denominator and the status too', () => {
    expect(outcomeOf({ ...at, numerator: 3, denominator: 8, status: 'final' }).met).toBe(true);
    expect(outcomeOf({ ...at, numerator: 4 }).reason).toBe('Expected the numerator 4, found 3: 1 less.');
    expect(outcomeOf({ ...at, status: 'provisional' }).reason).toBe(
      'Expected the status provisional, found final.',
    );
  });

  it('says all that is not met, each in a sentence', () => {
    expect(outcomeOf({ ...at, value: 40, numerator: 4, denominator: 9, status: 'incomplete' }).reason).toBe(
      'Expected the status incomplete, found final. Expected 40, found 37.5: 2.5 less. Expected the numerator 4, found 3: 1 less. Expected the denominator 9, found 8: 1 less.',
    );
  });

  it('has a difference where a value is expected and one is found', () => {
    expect(outcomeOf({ ...at, value: 37 }).difference).toBe(0.5);
    expect(outcomeOf({ ...at, numerator: 3 }).difference).toBeUndefined();
    expect(outcomeOf({ ...at, period: '2020/21', value: 1 }).difference).toBeUndefined();
  });

  it('overlooks the dust of binary arithmetic and nothing larger: a billionth of the number', () => {
    expect(outcomeOf({ ...at, value: 37.5 * (1 + 0.9e-9) }).met).toBe(true);
    expect(outcomeOf({ ...at, value: 37.5 * (1 + 1.1e-9) }).met).toBe(false);
  });

  it('is in a sentence of its own with where and when', () => {
    expect(notMetSentence({ area: 'Fife', period: '2019/20', reason: 'Expected 1, found 2: 1 more.' })).toBe(
      'Fife, 2019/20: expected 1, found 2: 1 more.',
    );
  });

  it('is not met where there is no value, and says why there is none', () => {
    expect(outcomeOf({ ...at, period: '2020/21', value: 1 }).reason).toBe(
      'Expected 1, found none: suppressed (Whole: the figure for Clackmannanshire in financial year 2020/21 is suppressed in the data).',
    );
    expect(outcomeOf({ ...at, period: '2020/21', status: 'suppressed' }).met).toBe(true);
  });

  it('is not met for an area or a period that nobody knows', () => {
    expect(outcomeOf({ ...at, area: 'Atlantis', value: 1 })).toMatchObject({
      met: false,
      actual: undefined,
      reason: '"Atlantis" is not an area that Ninefold knows.',
    });
    expect(outcomeOf({ ...at, period: 'soon', value: 1 })).toMatchObject({
      met: false,
      reason: '"soon" is not a period that this indicator has.',
    });
  });
});
