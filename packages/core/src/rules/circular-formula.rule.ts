import type { Workspace } from '../workspace/workspace.ts';
import { defineRule, type RulePage } from './rule.ts';
import { leavesOf } from './written/needed-measures.ts';

export const page: RulePage = {
  summary: 'No formula needs its own result.',
  why: 'Indicators whose formulas name one another in a circle have no first one to begin with, so none of them has a value.',
  examples: {
    bad: `id: itself
title: A formula that needs its own result
unit: days
polarity: noJudgement
period: { type: financialYear }
calculation: { method: formula, formula: "[itself] + 1" }
`,
    good: `id: itself
title: Another indicator, plus one
unit: days
polarity: noJudgement
period: { type: financialYear }
calculation: { method: formula, formula: "[made-up-rate] + 1" }
`,
  },
};

export const circularFormula = defineRule({
  id: 'circular-formula',
  severity: 'error',
  appliesTo: ['indicator'],
  messages: {
    circle: ({ ids }: { ids: readonly string[] }) =>
      `This formula needs its own result: ${ids.map((id) => `[${id}]`).join(' needs ')}. ${
        ids.length === 2
          ? `Take [${ids[0]}] out of it, or write the indicator or measure that was meant.`
          : 'Let one of them be calculated without the next.'
      }`,
  },
  check({ id, formula, document }, { workspace }, report) {
    if (formula?.document !== document) return;
    for (const leaf of leavesOf(formula.parsed)) {
      const way = leaf.kind === 'indicator' ? wayFrom(leaf.id, id, workspace) : undefined;
      if (way === undefined) continue;
      report('circle', { document, range: formula.rangeOf(leaf.span), params: { ids: [id, ...way] } });
      return;
    }
  },
});

/** The shortest way by formulas from one indicator to another, both named; undefined when there is none. */
function wayFrom(start: string, goal: string, workspace: Workspace): readonly string[] | undefined {
  const cameFrom = new Map<string, string | undefined>([[start, undefined]]);
  for (const id of cameFrom.keys()) {
    if (id === goal) return wayBack(goal, cameFrom);
    for (const leaf of leavesOf(workspace.indicators.get(id)?.formula?.parsed)) {
      if (leaf.kind === 'indicator' && !cameFrom.has(leaf.id)) cameFrom.set(leaf.id, id);
    }
  }
  return undefined;
}

function wayBack(goal: string, cameFrom: ReadonlyMap<string, string | undefined>): readonly string[] {
  const way: string[] = [];
  for (let id: string | undefined = goal; id !== undefined; id = cameFrom.get(id)) way.unshift(id);
  return way;
}
