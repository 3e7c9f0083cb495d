import { pagedRules } from './pages.generated.ts';
import type { ExplainedRule } from './rule.ts';

/** Every rule with what it is for, by id. */
export const explainedRules: readonly ExplainedRule[] = /* @__PURE__ */ pagedRules.map(([rule, page]) => ({
  ...rule,
  ...page,
}));
