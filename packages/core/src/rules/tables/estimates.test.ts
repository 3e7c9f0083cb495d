import { describe, expect, it } from 'vitest';
import { whyNotAdded } from './estimates.ts';

describe('numbers of a column', () => {
  it.each([
    [{ unit: '%' }, 'percentage'],
    [{ unit: ' Per cent of adults' }, 'percentage'],
    [{ unit: 'percentage' }, 'percentage'],
    [{ unit: 'days per 1,000 people' }, 'rate'],
    [{ unit: 'deaths per hundred thousand' }, 'rate'],
    [{ unit: 'cost per head' }, 'rate'],
    [{ unit: 'hours per week' }, undefined],
    [{ unit: '%', lower: 'low' }, 'estimate'],
    [{ upper: 'high' }, 'estimate'],
    [{ unit: 'people' }, undefined],
    [{}, undefined],
  ])('%j may not be added because it is a %s', (part, why) => {
    expect(whyNotAdded({ role: 'measure', ...part })).toBe(why);
  });

  it('that is no measure need no reason', () => {
    expect(whyNotAdded({ role: 'ignored' })).toBeUndefined();
    expect(whyNotAdded(undefined)).toBeUndefined();
  });
});
