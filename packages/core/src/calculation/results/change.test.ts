import { describe, expect, it } from 'vitest';
import { type ComparedValue, change, differenceOf, directionOf, isPercentage } from './change.ts';

const value = (number: number, lower?: number, upper?: number): ComparedValue => ({
  value: number,
  status: 'final',
  lower,
  upper,
});
const days = { polarity: 'lowerIsBetter', unit: 'days per 1,000 population aged 75+', decimals: 1 } as const;
const share = { polarity: 'higherIsBetter', unit: '%', decimals: 1 } as const;

describe('change', () => {
  it('says that fewer days are better, in days and per cent', () => {
    expect(change(value(1000), value(750), days, [])).toEqual({
      kind: 'compared',
      direction: 'better',
      difference: { amount: -250, measuredIn: 'unit', perCent: -25 },
      intervalsOverlap: undefined,
    });
  });

  it('says the difference of percentages in percentage points, never in per cent', () => {
    expect(change(value(60), value(75), share, [])).toMatchObject({
      direction: 'better',
      difference: { amount: 15, measuredIn: 'percentagePoints', perCent: undefined },
    });
  });

  it('refuses to compare across a break, with the reason', () => {
    expect(change(value(60), value(75), share, [{ reason: 'The question was changed.' }])).toEqual({
      kind: 'refused',
      reason: { code: 'calc/break', message: 'The series has a break: The question was changed.' },
    });
  });

  it.each([
    ['this', value(1), { ...value(2), status: 'incomplete' as const }, 'This period is not complete.'],
    [
      'the earlier',
      { ...value(2), status: 'incomplete' as const },
      value(1),
      'The period before is not complete.',
    ],
    ['this', value(1), { ...value(0), value: undefined }, 'There is no value for this period.'],
    ['the earlier', { ...value(0), value: undefined }, value(1), 'There is no value for the period before.'],
    ['this', value(1), { ...value(2), status: 'suppressed' as const }, 'There is no value for this period.'],
    [
      'the earlier',
      { ...value(1), status: 'missing' as const },
      value(2),
      'There is no value for the period before.',
    ],
  ])('refuses when the value of %s period is not whole, and says so', (_, previous, current, message) => {
    const code = message.endsWith('complete.') ? 'calc/incomplete' : 'calc/no-value';
    expect(change(previous, current, days, [])).toEqual({ kind: 'refused', reason: { code, message } });
  });

  it('says whether the intervals overlap', () => {
    expect(change(value(10, 8, 12), value(13, 12, 14), days, [])).toMatchObject({ intervalsOverlap: true });
    expect(change(value(10, 8, 11), value(13, 12, 14), days, [])).toMatchObject({ intervalsOverlap: false });
    expect(change(value(13, 12, 14), value(10, 8, 12), days, [])).toMatchObject({ intervalsOverlap: true });
    expect(change(value(13, 12, 14), value(10, 8, 11), days, [])).toMatchObject({ intervalsOverlap: false });
    for (const without of [value(13, undefined, 14), value(13, 12)]) {
      expect(change(value(10, 8, 12), without, days, [])).toMatchObject({ intervalsOverlap: undefined });
      expect(change(without, value(10, 8, 12), days, [])).toMatchObject({ intervalsOverlap: undefined });
    }
  });
});

describe('directionOf', () => {
  it.each([
    [-5, 'lowerIsBetter', 'better'],
    [5, 'lowerIsBetter', 'worse'],
    [5, 'higherIsBetter', 'better'],
    [-5, 'higherIsBetter', 'worse'],
    [5, 'noJudgement', 'higher'],
    [-5, 'noJudgement', 'lower'],
    [0, 'higherIsBetter', 'steady'],
    [0.04, 'higherIsBetter', 'steady'],
    [0.05, 'higherIsBetter', 'better'],
  ] as const)('%d with %s is %s', (amount, polarity, expected) => {
    expect(directionOf(amount, { polarity, decimals: 1 })).toBe(expected);
  });

  it('judges nothing where the polarity is not given', () => {
    expect(directionOf(1, {})).toBe('higher');
  });
});

describe('differenceOf', () => {
  it('has no per cent of nothing', () => {
    expect(differenceOf(0, 5, 'days')).toEqual({ amount: 5, measuredIn: 'unit', perCent: undefined });
  });

  it('takes the per cent of the size of a negative first value', () => {
    expect(differenceOf(-10, -5, 'points')).toMatchObject({ amount: 5, perCent: 50 });
  });
});

describe('isPercentage', () => {
  it.each([
    ['%', true],
    ['% of adults', true],
    ['per cent', true],
    [' Percent of adults', true],
    ['children in per cent', false],
    ['days per 1,000 population aged 75+', false],
    [undefined, false],
  ])('%s: %s', (unit, expected) => {
    expect(isPercentage(unit)).toBe(expected);
  });
});
