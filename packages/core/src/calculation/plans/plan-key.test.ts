import { expect, it } from 'vitest';
import type { Plan } from './plan.ts';
import { planKey } from './plan-key.ts';

const plan: Plan = {
  dataset: 'deaths',
  function: 'value',
  column: 'rate',
  condition: undefined,
  areaColumn: 'council',
  periodColumn: 'year',
  byColumn: undefined,
  limits: { lower: 'low', upper: 'high' },
};

it.each<Partial<Plan>>([
  { dataset: 'births' },
  { function: 'max' },
  { column: 'count' },
  { condition: { kind: 'missing', column: 'rate' } },
  { areaColumn: 'board' },
  { areaColumn: undefined },
  { periodColumn: 'month' },
  { byColumn: 'age' },
  { limits: undefined },
  { limits: { lower: 'low', upper: 'top' } },
])('a plan that asks anything else has another key: %j', (other) => {
  expect(planKey({ ...plan, ...other })).not.toBe(planKey(plan));
  expect(planKey({ ...plan })).toBe(planKey(plan));
});
