import { describe, expect, it } from 'vitest';
import { known } from '../../../../../tests/harness/linked.ts';
import { parseFormula } from '../../query/parse-formula.ts';
import { evaluateFormula, namesIn } from './evaluate-formula.ts';

const numbers: Readonly<Record<string, number>> = { days: 5475, deaths: 60, zero: 0, '[other]': 7 };

function evaluate(text: string) {
  return evaluateFormula(known(parseFormula(text).formula), (name) => numbers[name]);
}

describe('a formula', () => {
  it('is worked out with the numbers in it', () => {
    // 60 × 182.5 = 10,950; 5,475 is half of it.
    expect(evaluate('100 - days / (deaths * 182.5) * 100')).toEqual({
      value: 50,
      working: '100 - 5,475 ÷ (60 × 182.5) × 100',
    });
  });

  it('keeps only the brackets that matter', () => {
    expect(evaluate('(deaths + 1) * 2 - (3 - (days - 1)) / 1 - (2 * 3)')).toEqual({
      value: 61 * 2 - (3 - 5474) - 6,
      working: '(60 + 1) × 2 - (3 - (5,475 - 1)) ÷ 1 - 2 × 3',
    });
  });

  it('reads other indicators and negative numbers', () => {
    expect(evaluate('-[other] * 2')).toEqual({ value: -14, working: '-7 × 2' });
  });

  it('has a reason and no infinity when it divides by 0', () => {
    expect(evaluate('days / (deaths * zero)')).toEqual({
      code: 'calc/zero-denominator',
      message: 'the formula divides by 60 × 0, which is 0.',
    });
  });

  it('has a reason where a measure or an indicator has no value', () => {
    expect(evaluate('days + people')).toEqual({ code: 'calc/no-data', message: '"people" has no value.' });
    expect(evaluate('days + [none]')).toEqual({ code: 'calc/no-data', message: '"[none]" has no value.' });
  });

  it('writes brackets around a sum that is taken away, divided by, multiplied or turned round', () => {
    expect(evaluate('days - (deaths + 1)')).toEqual({ value: 5414, working: '5,475 - (60 + 1)' });
    expect(evaluate('days - (deaths - 1)')).toEqual({ value: 5416, working: '5,475 - (60 - 1)' });
    expect(evaluate('days + (deaths - 1)')).toEqual({ value: 5534, working: '5,475 + 60 - 1' });
    expect(evaluate('6 / (3 * 2)')).toEqual({ value: 1, working: '6 ÷ (3 × 2)' });
    expect(evaluate('6 / 3 * 2')).toEqual({ value: 4, working: '6 ÷ 3 × 2' });
    expect(evaluate('6 * (1 + 2)')).toEqual({ value: 18, working: '6 × (1 + 2)' });
    expect(evaluate('-(1 + 2)')).toEqual({ value: -3, working: '-(1 + 2)' });
    expect(evaluate('-(2 * 3)')).toEqual({ value: -6, working: '-(2 × 3)' });
  });

  it('names each measure and indicator once, in order', () => {
    expect(namesIn(known(parseFormula('days / deaths + [other] - days').formula))).toEqual([
      'days',
      'deaths',
      '[other]',
    ]);
  });

  it('may be longer than a machine can nest', () => {
    const sum = Array.from(
      { length: 20_000 },
      () => ({ kind: 'number', value: 1, span: { start: 0, end: 1 } }) as const,
    ).reduce((left, right) => ({ kind: 'operation', operator: '+', left, right, span: right.span }) as never);
    expect(evaluateFormula(sum, () => undefined)).toMatchObject({ value: 20_000 });
  });
});
