import { writeName } from '../query/read-name.ts';
import { defineRule, type RulePage } from './rule.ts';
import { nearestOfShown } from './words/nearest-of-shown.ts';
import { didYouMean, namesOf } from './words/phrases.ts';
import { replaceWord } from './words/yaml-edit.ts';
import { ownQueries } from './written/bound-queries.ts';

export const page: RulePage = {
  summary: 'The dataset after `from` is one of the workspace.',
  why: 'A query without its dataset has nothing to read, so the indicator has no value at all.',
  examples: {
    bad: `id: NI-19
extends: national
measures:
  delayedBedDays: >-
    sum(bed_days) from made-up-bed-day
    where age_group = "75plus" and reason = "All reasons"
`,
    good: `id: NI-19
extends: national
measures:
  delayedBedDays: >-
    sum(bed_days) from made-up-bed-days
    where age_group = "75plus" and reason = "All reasons"
`,
  },
};

export const unknownDataset = defineRule({
  id: 'unknown-dataset',
  severity: 'error',
  appliesTo: ['indicator'],
  messages: {
    unknown: (params: { dataset: string; suggestion: string | null; known: readonly string[] }) =>
      `There is no dataset called "${params.dataset}".${
        params.suggestion !== null
          ? didYouMean(params.suggestion)
          : params.known.length > 0
            ? ` The datasets here are ${namesOf(params.known, 6)}.`
            : ' Describe one in a file whose name ends in .dataset.yaml.'
      }`,
  },
  check(indicator, { workspace }, report) {
    const nearest = nearestOfShown();
    const known = [...workspace.datasets.keys()];
    for (const { query } of ownQueries(indicator)) {
      const name = query.parsed.dataset;
      if (name === undefined || workspace.datasets.has(name.text)) continue;
      const suggestion = nearest(name.text, known) ?? null;
      report('unknown', {
        document: query.document,
        range: query.rangeOf(name.span),
        params: { dataset: name.text, suggestion, known },
        fixes: suggestion === null ? [] : replaceWord(query, [name.span], writeName(suggestion)),
      });
    }
  },
});
