import { assertNever } from '../../diagnostics/internal-error.ts';
import type { Plan, PlanCondition } from './plan.ts';

/** A text that plans share when they ask the same: for keeping what was worked out once. */
export function planKey(plan: Plan): string {
  const { dataset, areaColumn, periodColumn, byColumn, limits, condition } = plan;
  const sorted = condition && JSON.parse(conditionKey(condition));
  return JSON.stringify([
    dataset,
    plan.function,
    plan.column,
    areaColumn,
    periodColumn,
    byColumn,
    limits,
    sorted,
  ]);
}

/** The order of the parts of `and` and `or`, and of the members after `in`, does not matter. */
export function conditionKey(condition: PlanCondition): string {
  switch (condition.kind) {
    case 'and':
    case 'or':
      return `["${condition.kind}",${condition.parts.map(conditionKey).sort().join(',')}]`;
    case 'not':
      return `["not",${conditionKey(condition.part)}]`;
    case 'compare':
      return JSON.stringify([condition.operator, condition.column, condition.value]);
    case 'in':
      return JSON.stringify([
        'in',
        condition.column,
        ...condition.values.map((value) => JSON.stringify(value)).sort(),
      ]);
    case 'between':
      return JSON.stringify(['between', condition.column, condition.low, condition.high]);
    case 'missing':
      return JSON.stringify(['missing', condition.column]);
    default:
      return assertNever(condition, 'naming a condition');
  }
}
