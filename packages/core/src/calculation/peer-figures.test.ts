import { describe, expect, it } from 'vitest';
import { known } from '../../../../tests/harness/linked.ts';
import { findArea } from '../areas/find-area.ts';
import type { Calculation } from '../model/calculation.ts';
import { parsePeriod } from '../periods/parse-period.ts';
import { pooledRateOfPeers, unweightedMeanOfPeers } from './peer-figures.ts';
import type { IndicatorResult } from './results/result.ts';

const rate: Calculation = { method: 'rate', numerator: 'days', denominator: 'people', per: 1000 };

function result(area: string, part: Partial<IndicatorResult>): IndicatorResult {
  return {
    indicator: 'delays',
    area: known(findArea(area)),
    period: known(parsePeriod('2019/20', 'financialYear')).period,
    value: undefined,
    lower: undefined,
    upper: undefined,
    confidence: undefined,
    numerator: undefined,
    denominator: undefined,
    unit: 'days per 1,000',
    method: 'rate',
    intervalMethod: undefined,
    status: 'final',
    reason: undefined,
    notes: [],
    vintage: [],
    steps: [],
    ...part,
  };
}

/** A small council with a high rate, and a large one with a low one. */
const two = [
  result('S12000005', { value: 400, numerator: 400, denominator: 1000 }),
  result('S12000047', { value: 100, numerator: 900, denominator: 9000, status: 'provisional' }),
];
const pooled = (results: readonly IndicatorResult[], calculation: Calculation = rate, more: object = {}) =>
  pooledRateOfPeers(results, { effective: { calculation, ...more } });

describe('the two figures of peers', () => {
  it('differ: the unweighted mean counts areas, the pooled rate counts people', () => {
    expect(unweightedMeanOfPeers(two)).toMatchObject({
      reason: undefined,
      value: 250,
      lower: undefined,
      count: 2,
      status: 'provisional',
    });
    expect(pooled(two)).toMatchObject({
      reason: undefined,
      value: 130,
      count: 2,
      status: 'provisional',
      intervalMethod: 'Byar',
    });
  });

  it('both leave out whoever has no whole value, and name them', () => {
    const three = [...two, result('S12000033', { status: 'suppressed' })];
    const code = 'calc/peers-without-value';
    expect(unweightedMeanOfPeers(three)).toMatchObject({
      value: 250,
      count: 2,
      reason: { code, message: 'Without Aberdeen City: no whole value.' },
    });
    expect(pooled(three)).toMatchObject({
      value: 130,
      count: 2,
      reason: { code, message: 'Without Aberdeen City: no numerator and denominator for the whole period.' },
    });
    const started = result('S12000033', { value: 1, numerator: 1, denominator: 1, status: 'incomplete' });
    expect(pooled([...two, started])).toMatchObject({ value: 130, count: 2 });
  });

  it('are absent with a reason where nobody has a value', () => {
    const none = [result('S12000033', { status: 'missing' })];
    const reason = { code: 'calc/peers-without-value', message: 'No peer has a whole value.' };
    const nothing = { value: undefined, lower: undefined, upper: undefined, status: 'missing', count: 0 };
    expect(unweightedMeanOfPeers(none)).toMatchObject({ ...nothing, reason });
    const message = 'No peer has a numerator and a denominator that may be shown.';
    expect(pooled(none)).toMatchObject({ ...nothing, reason: { ...reason, message } });
    expect(unweightedMeanOfPeers([])).toMatchObject({ value: undefined, reason });
  });
});

describe('the pooled rate', () => {
  it('of published values has no parts to add, and says so', () => {
    const figures = [result('S12000005', { value: 81 })];
    expect(pooled(figures, { method: 'published', value: 'agree' })).toMatchObject({
      value: undefined,
      reason: {
        code: 'calc/no-parts',
        message: 'The values are published without a numerator and a denominator that could be added.',
      },
    });
    expect(unweightedMeanOfPeers(figures).value).toBe(81);
  });

  it('of a formula, and of figures that are never added, is absent too', () => {
    expect(pooled(two, { method: 'formula', formula: '100 - days' }).reason).toEqual({
      code: 'calc/no-parts',
      message: 'The values are made without a numerator and a denominator that could be added.',
    });
    expect(pooled(two, rate, { aggregation: 'none' }).reason).toEqual({
      code: 'calc/no-parts',
      message: 'The definition says that its figures are never added.',
    });
  });

  it('has the reason of the method where the sums give no value', () => {
    const nobody = [result('S12000005', { value: 0, numerator: 0, denominator: 0 })];
    expect(pooled(nobody).reason?.code).toBe('calc/zero-denominator');
  });
});
