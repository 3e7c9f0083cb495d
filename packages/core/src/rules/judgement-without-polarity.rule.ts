import { defineRule, type RulePage } from './rule.ts';
import { ownTargets, sides } from './written/own-targets.ts';
import { ownKey } from './written/own-words.ts';

export const page: RulePage = {
  summary: 'An indicator of which no value is better has no target and no colours.',
  why: 'Activity figures go up and down for good and bad reasons. A red or green beside them makes a judgement that the definition says cannot be made.',
  examples: {
    bad: `id: NI-19
extends: national
polarity: noJudgement
targets:
  - { period: 2025/26, atMost: 900, source: illustrative }
`,
    good: `id: NI-19
extends: national
targets:
  - { period: 2025/26, atMost: 900, source: illustrative }
`,
  },
};

export const judgementWithoutPolarity = defineRule({
  id: 'judgement-without-polarity',
  severity: 'warning',
  appliesTo: ['indicator'],
  messages: {
    target: () =>
      'This indicator has "polarity: noJudgement", so nothing says whether its target is a good thing. Take the target out, or say which way is better.',
    rag: () =>
      'This indicator has "polarity: noJudgement", so its values get no colours. Take "rag" out, or say which way is better.',
  },
  check(indicator, _, report) {
    const { document, effective } = indicator;
    if (effective.polarity !== 'noJudgement') return;
    const target = ownTargets(indicator).find((each) => sides.some((side) => each.has(side)));
    if (target) report('target', { document, range: target.mainKey(), params: {} });
    const rag = effective.rag && ownKey(indicator, ['rag']);
    if (rag) report('rag', { document, range: rag, params: {} });
  },
});
