import type { Problem } from '../../packages/core/src/diagnostics/problem.ts';
import type { Rule, RuleContext } from '../../packages/core/src/rules/rule.ts';
import { createRuleMemory } from '../../packages/core/src/rules/running/rule-memory.ts';
import { finish, runRulesInSteps } from '../../packages/core/src/rules/running/run-rules.ts';

/** What some rules find, all at once and with nothing remembered. */
export function runRules(rules: readonly Rule[], context: RuleContext): readonly Problem[] {
  return finish(runRulesInSteps(rules, context, [], createRuleMemory()));
}
