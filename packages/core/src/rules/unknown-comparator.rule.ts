import { findArea } from '../areas/find-area.ts';
import { peerGroups } from '../areas/peers.ts';
import { defineRule, type RulePage } from './rule.ts';
import { nearestOfShown } from './words/nearest-of-shown.ts';
import { didYouMean, namesOf } from './words/phrases.ts';
import { replaceValue } from './words/yaml-edit.ts';
import { ownValue } from './written/own-words.ts';

export const page: RulePage = {
  summary: 'Every comparator is `scotland`, a peer group, or an area.',
  why: 'A comparison with something that does not exist is silently missing from every chart and table.',
  examples: {
    bad: `name: Made-up Partnership
area: South Lanarkshire
uses: [national]
comparators: [scotland, lgbf-peopel]
`,
    good: `name: Made-up Partnership
area: South Lanarkshire
uses: [national]
comparators: [scotland, lgbf-people]
`,
  },
};

export const unknownComparator = defineRule({
  id: 'unknown-comparator',
  severity: 'error',
  appliesTo: ['partnership', 'indicator'],
  messages: {
    unknown: (params: { comparator: string; suggestion: string | null; known: readonly string[] }) =>
      `"${params.comparator}" is nothing to compare with.${
        params.suggestion === null
          ? ` Write one of ${namesOf(params.known, 9)}, or an area.`
          : didYouMean(params.suggestion)
      }`,
  },
  check(subject, _, report) {
    const document = 'kind' in subject ? subject : subject.document;
    const comparators = 'kind' in subject ? subject.model.comparators : subject.effective.comparators;
    const nearest = nearestOfShown();
    const known = ['scotland', ...peerGroups.map(({ id }) => id)];
    (comparators ?? []).forEach((comparator, index) => {
      const path = ['comparators', index];
      const range = 'kind' in subject ? document.rangeOfValue(path) : ownValue(subject, path);
      if (range === undefined || known.includes(comparator) || findArea(comparator)) return;
      const suggestion = nearest(comparator, known) ?? null;
      const fixes = suggestion === null ? [] : replaceValue(document, range, suggestion);
      report('unknown', { document, range, params: { comparator, suggestion, known }, fixes });
    });
  },
});
