import { describe, expect, it } from 'vitest';
import { assuranceOf } from './assurance.ts';

const limits = { lower: 60, upper: 100, nearLower: 67, nearUpper: 93, innerLower: 73, innerUpper: 87 };

describe('the assurance of a target', () => {
  it('is consistent for a target outside the limits, by the polarity', () => {
    expect(assuranceOf(limits, 120, 'higherIsBetter')).toBe('consistently-misses');
    expect(assuranceOf(limits, 120, 'lowerIsBetter')).toBe('consistently-meets');
    expect(assuranceOf(limits, 50, 'higherIsBetter')).toBe('consistently-meets');
  });

  it('is by chance for a target within or on the limits', () => {
    expect([60, 80, 100].map((target) => assuranceOf(limits, target, 'lowerIsBetter'))).toEqual([
      'by-chance',
      'by-chance',
      'by-chance',
    ]);
  });

  it('is none without a target or where no value is better', () => {
    expect(assuranceOf(limits, undefined, 'higherIsBetter')).toBeUndefined();
    expect(assuranceOf(limits, 80, 'noJudgement')).toBeUndefined();
  });
});
