import { neededMeasures } from './needed-measures.ts';
import { isWritten, ownKey } from './own-words.ts';
import { joined } from './phrases.ts';
import { defineRule } from './rule.ts';

export const measureWithoutQuery = defineRule({
  id: 'measure-without-query',
  severity: 'warning',
  appliesTo: ['indicator'],
  summary: 'Every measure that the calculation takes has a query that reads it from a dataset.',
  why: 'A definition says what is counted; only a query says where the numbers are. Until each measure has one, the indicator has no value.',
  examples: {
    bad: `id: NI-19
extends: national
measures:
  delayedBedDays: >-
    sum(bed_days) from made-up-bed-days
    where age_group = "75plus" and reason = "All reasons"
`,
    good: `id: NI-19
extends: national
measures:
  delayedBedDays: >-
    sum(bed_days) from made-up-bed-days
    where age_group = "75plus" and reason = "All reasons"
  population75plus: sum(population) from made-up-population where age >= 75
`,
  },
  messages: {
    missing: ({ measures }: { measures: readonly string[] }) =>
      `No query says where ${joined(measures.map((name) => `"${name}"`))} ${
        measures.length === 1 ? 'is' : 'are'
      } found, so nothing can be calculated. Write under "measures", for example: ${measures[0]}: sum(column) from dataset.`,
  },
  check(indicator, _, report) {
    const { document, effective, measures } = indicator;
    if ((effective.reporting?.status ?? 'reported') !== 'reported') return;
    const lacking = neededMeasures(indicator).filter(({ name }) => {
      const measure = measures.get(name);
      return measure !== undefined && measure.query === undefined && !isWritten(indicator, ['measures', name, 'query']);
    });
    const names = [...new Set(lacking.map(({ name }) => name))];
    if (names.length === 0) return;
    const range = ownKey(indicator, ['measures']) ?? document.rangeOfValue(['id']);
    report('missing', { document, range, params: { measures: names } });
  },
});
