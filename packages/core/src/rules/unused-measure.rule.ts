import { neededMeasures } from './needed-measures.ts';
import { ownKey } from './own-words.ts';
import { defineRule } from './rule.ts';

export const unusedMeasure = defineRule({
  id: 'unused-measure',
  severity: 'warning',
  appliesTo: ['indicator'],
  summary: 'The calculation takes every measure that is described.',
  why: 'A measure that nothing uses is mostly one that was renamed in one place and not in the other.',
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
  messages: {
    unused: ({ measure, used }: { measure: string; used: readonly string[] }) =>
      `The calculation does not use "${measure}"; it takes ${used.map((name) => `"${name}"`).join(' and ')}.`,
  },
  check(indicator, _, report) {
    const used = [...new Set(neededMeasures(indicator).map(({ name }) => name))];
    if (used.length === 0) return;
    for (const name of indicator.measures.keys()) {
      const range = ownKey(indicator, ['measures', name]);
      if (range === undefined || used.includes(name)) continue;
      report('unused', { document: indicator.document, range, params: { measure: name, used } });
    }
  },
});
