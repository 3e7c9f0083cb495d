import { defineRule, type RulePage } from './rule.ts';
import { ownTargets } from './written/own-targets.ts';

export const page: RulePage = {
  summary: 'Every target says who set it.',
  why: 'A year later nobody remembers where a number came from. A target without a source cannot be defended, and should not be reported against.',
  examples: {
    bad: `id: NI-19
extends: national
targets:
  - { period: 2025/26, atMost: 900 }
`,
    good: `id: NI-19
extends: national
targets:
  - { period: 2025/26, atMost: 900, source: "Strategic plan 2025-28, page 14" }
`,
  },
};

export const targetWithoutSource = defineRule({
  id: 'target-without-source',
  severity: 'warning',
  appliesTo: ['indicator'],
  messages: {
    missing: () => 'This target has no source. Add "source:" with the paper that set it, or "illustrative".',
  },
  check(indicator, _, report) {
    for (const { mainKey, has } of ownTargets(indicator)) {
      if (!has('source')) report('missing', { document: indicator.document, range: mainKey(), params: {} });
    }
  },
});
