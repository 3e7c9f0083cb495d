import type { Related } from '../diagnostics/problem.ts';
import type { LinkedIndicator } from '../workspace/workspace.ts';
import { defineRule, type RulePage } from './rule.ts';
import { leavesOf } from './written/needed-measures.ts';

export const page: RulePage = {
  summary: 'No formula puts together indicators that say they cannot be compared.',
  why: 'MSG-2a and NI-13 are both "unplanned bed days", and one is a count of acute days at all ages while the other is a rate of all hospital days of adults. Their difference is no number of anything. So it is with MSG-4 and NI-19, MSG-5 and NI-15, and LGBF SW03a and NI-18.',
  examples: {
    bad: `id: gap-to-another-set
title: The difference from a figure that is counted in another way
unit: days
polarity: noJudgement
period: { type: financialYear }
calculation: { method: formula, formula: "[made-up-rate] - 1000" }
notComparableWith:
  - indicator: made-up-rate
    reason: It is a rate of people aged 75 and over.
`,
    good: `id: gap-to-another-set
title: The difference from a round number
unit: days
polarity: noJudgement
period: { type: financialYear }
calculation: { method: formula, formula: "[made-up-rate] - 1000" }
`,
  },
};

export const notComparable = defineRule({
  id: 'not-comparable',
  severity: 'error',
  appliesTo: ['indicator'],
  messages: {
    together: ({ first, second, says }: { first: string; second: string; says: string }) =>
      `[${first}] and [${second}] cannot be compared, as ${says} says under "notComparableWith", so no formula can take both. Take one of them out.`,
    itself: ({ taken, says }: { id: string; taken: string; says: string }) =>
      `This indicator and [${taken}] cannot be compared, as ${says} says under "notComparableWith", so its formula cannot take it. Take [${taken}] out.`,
  },
  check(indicator, { workspace }, report) {
    const { id, formula, document } = indicator;
    if (formula?.document !== document) return;
    const taken: LinkedIndicator[] = [];
    for (const leaf of leavesOf(formula.parsed)) {
      const other =
        leaf.kind === 'indicator'
          ? (workspace.indicators.get(leaf.id) ?? workspace.packIndicators.get(leaf.id))
          : undefined;
      if (other === undefined || other === indicator || taken.includes(other)) continue;
      const range = formula.rangeOf(leaf.span);
      const own = warningBetween(indicator, other);
      if (own) {
        const params = { id, taken: other.id, says: own.says };
        report('itself', { document, range, params, related: own.related });
      }
      for (const first of taken) {
        const warning = warningBetween(first, other);
        if (warning === undefined) continue;
        const params = { first: first.id, second: other.id, says: warning.says };
        report('together', { document, range, params, related: warning.related });
      }
      taken.push(other);
    }
  },
});

interface Warning {
  /** The id of the indicator that says it. */
  readonly says: string;
  /** Where it says so, and why. */
  readonly related: readonly Related[];
}

/** What one of two indicators says under `notComparableWith` about the other. */
function warningBetween(one: LinkedIndicator, other: LinkedIndicator): Warning | undefined {
  return warningOf(one, other) ?? warningOf(other, one);
}

function warningOf(indicator: LinkedIndicator, other: LinkedIndicator): Warning | undefined {
  const isOther = (id: string) => id === other.id || other.chain.some(({ model }) => model.id === id);
  const { notComparableWith = [] } = indicator.effective;
  const position = notComparableWith.findIndex((each) => isOther(each.indicator));
  const reason = notComparableWith[position]?.reason;
  const origin = indicator.originOf(['notComparableWith', position]);
  if (reason === undefined || origin === undefined) return undefined;
  const { document, path } = origin;
  return {
    says: indicator.id,
    related: [{ file: document.path, range: document.rangeOfValue(path), message: reason }],
  };
}
