import { alignedOutcome } from '../model/aligned-outcome.ts';
import { defineRule, type RulePage } from './rule.ts';
import { joined } from './words/phrases.ts';

export const page: RulePage = {
  summary: 'Every national outcome has at least one indicator that is about it.',
  why: 'The annual performance report must say how far each national outcome was achieved, and by which indicators (SSI 2014/326, regulation 3(a)). An outcome without one can only be described in words.',
  examples: {
    bad: `name: Made-up Partnership
area: S37000028
uses: [national]
reportingYear: 2023/24
`,
    good: `name: Made-up Partnership
area: S37000028
# The packs in use have no outcomes to report on.
uses: []
reportingYear: 2023/24
`,
  },
};

export const outcomeWithoutIndicator = defineRule({
  id: 'outcome-without-indicator',
  severity: 'information',
  appliesTo: ['partnership'],
  messages: {
    uncovered: ({ outcomes }: { outcomes: readonly string[] }) =>
      `No indicator here is about outcome${outcomes.length === 1 ? '' : 's'} ${joined(outcomes)}. Adopt one, or align one that is here with \`outcomes\`.`,
  },
  check(document, { workspace }, report) {
    if (document.model.reportingYear === undefined) return;
    const covered = new Set(
      [...workspace.indicators.values()]
        .filter(({ effective }) => (effective.reporting?.status ?? 'reported') === 'reported')
        .flatMap(({ effective }) => effective.outcomes ?? [])
        .map(alignedOutcome),
    );
    for (const [id, { document: framework, effective }] of workspace.frameworks) {
      const items = Object.keys(effective.items ?? {});
      if (framework.pack === undefined || !items.every(isNumber)) continue;
      const outcomes = items.filter((item) => !covered.has(item) && !covered.has(`${id}/${item}`));
      if (outcomes.length === 0) continue;
      report('uncovered', { document, range: document.rangeOfKey(['uses']), params: { outcomes } });
    }
  },
});

/** A bare number among the outcomes of an indicator speaks of the framework whose items are all numbers. */
function isNumber(item: string): boolean {
  return /^[1-9]\d{0,3}$/.test(item);
}
