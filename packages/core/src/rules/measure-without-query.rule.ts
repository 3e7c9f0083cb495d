import type { Workspace } from '../workspace/workspace.ts';
import { defineRule, type RulePage } from './rule.ts';
import { namesOf } from './words/phrases.ts';
import { neededMeasures } from './written/needed-measures.ts';
import { ownKey, saysOwn } from './written/own-words.ts';
import { unusedMeasures } from './written/renamed-measures.ts';

export const page: RulePage = {
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
};

export const measureWithoutQuery = defineRule({
  id: 'measure-without-query',
  severity: 'warning',
  appliesTo: ['indicator'],
  messages: {
    missing: ({ measures, example }: { measures: readonly string[]; example: string }) =>
      `No query says where ${namesOf(measures, 8)} ${
        measures.length === 1 ? 'is' : 'are'
      } found, so nothing can be calculated. Write under "measures", for example: ${example}.`,
  },
  check(indicator, { workspace }, report) {
    if (isPackOfItsOwn(workspace)) return;
    const { document, effective, measures } = indicator;
    if ((effective.reporting?.status ?? 'reported') !== 'reported') return;
    const renamed = new Set(unusedMeasures(indicator).map(({ meant }) => meant));
    const lacking = neededMeasures(indicator).filter(({ name }) => {
      const measure = measures.get(name);
      const isEmpty = measure !== undefined && measure.query === undefined;
      return isEmpty && !renamed.has(name) && !saysOwn(indicator, ['measures', name, 'query']);
    });
    const [first] = lacking;
    if (first === undefined) return;
    report('missing', {
      document,
      range: ownKey(indicator, ['measures']) ?? document.rangeOfValue(['id']),
      params: {
        measures: [...new Set(lacking.map(({ name }) => name))],
        example: `${first.name}: ${first.as === 'value' ? 'value' : 'sum'}(column) from dataset`,
      },
    });
  },
});

/** A pack says what is counted; whoever adapts it says where. */
function isPackOfItsOwn(workspace: Workspace): boolean {
  return workspace.partnership === undefined && workspace.documentsOfKind('pack').length > 0;
}
