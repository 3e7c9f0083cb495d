import { knownNames } from '../text/known-names.ts';
import { nearestWord } from '../text/nearest-word.ts';
import { defineRule, type RulePage } from './rule.ts';
import { didYouMean } from './words/phrases.ts';
import { replaceWord } from './words/yaml-edit.ts';
import { leavesOf } from './written/needed-measures.ts';

export const page: RulePage = {
  summary: 'Every indicator in the brackets of a formula is one that this workspace calculates.',
  why: 'A formula that takes the value of another indicator has no value itself when the other is not there.',
  examples: {
    bad: `id: delay-per-week
title: Days in hospital when ready to leave, per 1,000 people and week
unit: days per 1,000 population aged 75+ and week
polarity: lowerIsBetter
period: { type: financialYear }
calculation: { method: formula, formula: "[made-up-rat] / 52" }
`,
    good: `id: delay-per-week
title: Days in hospital when ready to leave, per 1,000 people and week
unit: days per 1,000 population aged 75+ and week
polarity: lowerIsBetter
period: { type: financialYear }
calculation: { method: formula, formula: "[made-up-rate] / 52" }
`,
  },
};

export const unknownIndicator = defineRule({
  id: 'unknown-indicator',
  severity: 'error',
  appliesTo: ['indicator'],
  messages: {
    unknown: (params: { indicator: string; suggestion: string | null; known: readonly string[] }) =>
      `No file here defines the indicator "${params.indicator}".${
        params.suggestion === null
          ? ` The indicators here are ${knownNames(params.indicator, params.known)}.`
          : didYouMean(params.suggestion)
      }`,
    onlyInPack: ({ indicator }: { indicator: string }) =>
      `"${indicator}" is defined in a pack, but no file here adds queries to it. Make a file with "id: ${indicator}" and "extends:" the pack.`,
  },
  check({ formula, document }, { workspace }, report) {
    if (formula?.document !== document) return;
    for (const leaf of leavesOf(formula.parsed)) {
      if (leaf.kind !== 'indicator' || workspace.indicators.has(leaf.id)) continue;
      const place = { document, range: formula.rangeOf(leaf.span) };
      if (workspace.packIndicators.has(leaf.id)) {
        report('onlyInPack', { ...place, params: { indicator: leaf.id } });
        continue;
      }
      const known = [...workspace.indicators.keys()];
      const suggestion = nearestWord(leaf.id, known) ?? null;
      report('unknown', {
        ...place,
        params: { indicator: leaf.id, suggestion, known },
        fixes: suggestion === null ? [] : replaceWord(formula, [leaf.span], `[${suggestion}]`),
      });
    }
  },
});
