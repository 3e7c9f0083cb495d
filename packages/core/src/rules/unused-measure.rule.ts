import { defineRule, type RulePage } from './rule.ts';
import { didYouMean, namesOf } from './words/phrases.ts';
import { neededMeasures } from './written/needed-measures.ts';
import { ownKey } from './written/own-words.ts';
import { unusedMeasures } from './written/renamed-measures.ts';

export const page: RulePage = {
  summary: 'The calculation takes every measure that is described.',
  why: 'A measure that nothing uses is mostly one with a slip in its name: the query is there, and the calculation looks for it elsewhere.',
  examples: {
    bad: `id: NI-19
extends: national
measures:
  population: sum(population) from made-up-population where age >= 75
`,
    good: `id: NI-19
extends: national
measures:
  population75plus: sum(population) from made-up-population where age >= 75
`,
  },
};

export const unusedMeasure = defineRule({
  id: 'unused-measure',
  severity: 'warning',
  appliesTo: ['indicator'],
  messages: {
    unused: (params: { measure: string; used: readonly string[]; suggestion: string | null }) =>
      `The calculation does not use "${params.measure}".${
        params.suggestion === null ? ` It uses ${namesOf(params.used, 8)}.` : didYouMean(params.suggestion)
      }`,
  },
  check(indicator, _, report) {
    const { document } = indicator;
    const used = [...new Set(neededMeasures(indicator).map(({ name }) => name))];
    for (const { name, meant } of unusedMeasures(indicator)) {
      const range = ownKey(indicator, ['measures', name]);
      if (range === undefined) continue;
      const fix = meant && {
        title: `Change "${name}" to "${meant}"`,
        edits: [{ file: document.path, range, newText: meant }],
      };
      report('unused', {
        document,
        range,
        params: { measure: name, used, suggestion: meant ?? null },
        fixes: fix ? [fix] : [],
      });
    }
  },
});
