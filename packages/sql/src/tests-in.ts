import type { PlanCondition } from '@ninefold/core';

/** A condition on one column. */
export type Test = Extract<PlanCondition, { readonly column: string }>;

/** All tests that a condition is made of. */
export function testsIn(condition: PlanCondition | undefined): readonly Test[] {
  if (condition === undefined) return [];
  switch (condition.kind) {
    case 'and':
    case 'or':
      return condition.parts.flatMap(testsIn);
    case 'not':
      return testsIn(condition.part);
    default:
      return [condition];
  }
}
