import { compareNaturally } from '../pack-module/natural-order.ts';
import type { LinkedIndicator } from '../workspace/workspace.ts';
import { defineRule, type RulePage } from './rule.ts';
import { joined } from './words/phrases.ts';

export const page: RulePage = {
  summary:
    'Every indicator that a pack aligns to the national outcomes, and that is reported, is adopted or said to be left out.',
  why: 'Readers of the annual performance report look for the whole core suite. One that is missing without a word looks forgotten, or hidden.',
  examples: {
    bad: `name: Made-up Partnership
area: S37000028
uses: [national]
reportingYear: 2023/24
`,
    good: `name: Made-up Partnership
area: S37000028
# The packs in use define nothing that this partnership would have to adopt.
uses: []
reportingYear: 2023/24
`,
  },
};

export const coreIndicatorLeftOut = defineRule({
  id: 'core-indicator-left-out',
  severity: 'information',
  appliesTo: ['partnership'],
  messages: {
    leftOut: ({ indicators }: { indicators: readonly string[] }) =>
      `${indicators.length === 1 ? 'One indicator' : `${indicators.length} indicators`} of the packs in use ${
        indicators.length === 1 ? 'is' : 'are'
      } about the national outcomes and not adopted here: ${joined(indicators)}. To leave one out on purpose, adopt it with \`reporting: { status: notReported, reason: ... }\`.`,
  },
  check(document, { workspace }, report) {
    if (document.model.reportingYear === undefined) return;
    const adopted = new Set(
      [...workspace.indicators.values()].flatMap(({ id, chain }) => [
        id,
        ...chain.map(({ model }) => model.id),
      ]),
    );
    const indicators = [...workspace.packIndicators.values()]
      .filter((indicator) => isCore(indicator) && !adopted.has(indicator.id))
      .map(({ id }) => id)
      .sort(compareNaturally);
    if (indicators.length === 0) return;
    report('leftOut', { document, range: document.rangeOfKey(['uses']), params: { indicators } });
  },
});

/** The core suite is what a pack aligns to outcomes and reports; other sets of indicators have no alignment of their own. */
function isCore({ effective }: LinkedIndicator): boolean {
  return effective.reporting?.status === 'reported' && (effective.outcomes ?? []).length > 0;
}
