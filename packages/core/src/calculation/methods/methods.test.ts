import { describe, expect, it } from 'vitest';
import { methods } from './index.generated.ts';
import type { MethodParameters } from './method.ts';
import { proportionMethod } from './proportion.method.ts';
import { publishedMethod } from './published.method.ts';
import { rateMethod } from './rate.method.ts';
import { ratioMethod } from './ratio.method.ts';
import { runMethod } from './run-method.ts';

const parameters: MethodParameters = {
  per: undefined,
  confidence: undefined,
  formula: undefined,
  decimals: 2,
};

function inputs(numerator: number, denominator: number) {
  const number = (value: number) => ({ value, lower: undefined, upper: undefined });
  return new Map([
    ['numerator', number(numerator)],
    ['denominator', number(denominator)],
  ]);
}

function codeOf(method: (typeof methods)[number], numerator: number, denominator: number) {
  const outcome = runMethod(method, inputs(numerator, denominator), parameters);
  return outcome.kind === 'missing' ? outcome.reason.code : outcome.value;
}

describe('methods', () => {
  it('are known by the ids of the model, in order', () => {
    expect(methods.map(({ id }) => id)).toEqual([
      'composition',
      'directlyStandardisedRate',
      'formula',
      'indirectlyStandardisedRatio',
      'mean',
      'percentChange',
      'percentagePointChange',
      'proportion',
      'published',
      'rate',
      'ratio',
      'rollingAverage',
      'rollingSum',
      'yearToDate',
    ]);
  });

  it.each([rateMethod, proportionMethod, ratioMethod])(
    'have no value for a denominator of 0: $id',
    (method) => {
      expect([codeOf(method, 5, 0), codeOf(method, 0, 0)]).toEqual([
        'calc/zero-denominator',
        'calc/zero-denominator',
      ]);
    },
  );

  it.each([rateMethod, proportionMethod])('of counts have no value for a count below 0: $id', (method) => {
    expect([codeOf(method, -1, 10), codeOf(method, 1, -10)]).toEqual([
      'calc/negative-count',
      'calc/negative-count',
    ]);
  });

  it('let a quantity that is no count be negative', () => {
    expect(codeOf(ratioMethod, -1, 4)).toBe(-0.25);
  });

  it('have no proportion above the whole, but may have a rate above it', () => {
    expect(codeOf(proportionMethod, 11, 10)).toBe('calc/numerator-above-denominator');
    expect(codeOf(rateMethod, 11, 10)).toBe(1.1);
  });

  it('let no number out that is none', () => {
    expect(codeOf(ratioMethod, 1e300, 1e-300)).toBe('calc/not-finite');
  });
});

describe('working', () => {
  it('of a rate shows the division and the limits of the count', () => {
    const outcome = runMethod(rateMethod, inputs(27554, 26891), { ...parameters, per: 1000 });
    // Byar: 27,554 × (1 - 1/(9 × 27,554) - 1.96/(3√27,554))³ and 27,555 × (1 - 1/(9 × 27,555) + 1.96/(3√27,555))³.
    expect(outcome).toMatchObject({
      working: '27,554 ÷ 26,891 × 1,000 = 1,024.66',
      interval: {
        method: 'Byar',
        confidence: 0.95,
        working:
          "Byar's 95% limits of 27,554 events are 27,229.61 and 27,881.29; ÷ 26,891 × 1,000 = 1,012.59 to 1,036.83",
      },
    });
  });

  it('of a proportion of 100 needs no factor beyond it', () => {
    expect(runMethod(proportionMethod, inputs(1, 4), parameters)).toMatchObject({
      working: '1 ÷ 4 × 100 = 25.00',
    });
    expect(runMethod(proportionMethod, inputs(1, 4), { ...parameters, per: 1 })).toMatchObject({
      working: '1 ÷ 4 = 0.25',
    });
  });

  it('of a published value is the value and its published limits', () => {
    const value = new Map([['value', { value: 59.6, lower: 55.25, upper: 63.94 }]]);
    expect(runMethod(publishedMethod, value, { ...parameters, decimals: 1 })).toEqual({
      kind: 'value',
      value: 59.6,
      working: 'Published: 59.6',
      interval: {
        lower: 55.25,
        upper: 63.94,
        confidence: undefined,
        method: 'published',
        working: 'Published limits: 55.3 to 63.9',
      },
    });
  });
});
