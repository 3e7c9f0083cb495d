import { defineRule, type RulePage } from './rule.ts';
import { nearestOfShown } from './words/nearest-of-shown.ts';
import { didYouMean } from './words/phrases.ts';
import { replaceValue } from './words/yaml-edit.ts';
import { ownValue } from './written/own-words.ts';

export const page: RulePage = {
  summary: 'A share is the share of one of the parts, and each part is named once.',
  why: 'A part that is named twice is counted twice, and the share of something that is none of the parts has no whole: there is no value for any area or period.',
  examples: {
    bad: `id: made-up-share-of-care
title: Made-up share of days for care
unit: "%"
polarity: noJudgement
period: { type: financialYear, from: 2022/23 }
measures:
  care: sum(bed_days) from made-up-bed-days where age_group = "75plus" and reason = "Care"
  family: sum(bed_days) from made-up-bed-days where age_group = "75plus" and reason = "Family"
calculation:
  method: composition
  value: care
  of: [care, family, family]
`,
    good: `id: made-up-share-of-care
title: Made-up share of days for care
unit: "%"
polarity: noJudgement
period: { type: financialYear, from: 2022/23 }
measures:
  care: sum(bed_days) from made-up-bed-days where age_group = "75plus" and reason = "Care"
  family: sum(bed_days) from made-up-bed-days where age_group = "75plus" and reason = "Family"
calculation:
  method: composition
  value: care
  of: [care, family]
`,
  },
};

export const compositionParts = defineRule({
  id: 'composition-parts',
  severity: 'error',
  appliesTo: ['indicator'],
  messages: {
    twice: ({ part }: { part: string }) =>
      `"${part}" is named twice under "of", so it would be counted twice. Take one of the two out.`,
    noPart: ({ value, suggestion }: { value: string; suggestion: string | null }) =>
      `"${value}" is none of the parts under "of", so there is no whole that it is a share of.${
        suggestion === null ? ' Name one of them, or add it to them.' : didYouMean(suggestion)
      }`,
  },
  check(indicator, _, report) {
    const { document, effective } = indicator;
    const { calculation } = effective;
    if (calculation?.method !== 'composition') return;
    const { of, value } = calculation;
    const seen = new Set<string>();
    for (const [index, part] of of.entries()) {
      const range = seen.has(part) ? ownValue(indicator, ['calculation', 'of', index]) : undefined;
      if (range !== undefined) report('twice', { document, range, params: { part } });
      seen.add(part);
    }
    const range = ownValue(indicator, ['calculation', 'value']);
    if (range === undefined || seen.has(value)) return;
    const suggestion = nearestOfShown()(value, of) ?? null;
    const fixes = suggestion === null ? [] : replaceValue(document, range, suggestion);
    report('noPart', { document, range, params: { value, suggestion }, fixes });
  },
});
