import { findArea } from '../areas/find-area.ts';
import { peerGroups } from '../areas/peers.ts';
import { defineRule, type RulePage } from './rule.ts';
import { namesOf } from './words/phrases.ts';
import { ownRag } from './written/own-rag.ts';

export const page: RulePage = {
  summary: 'An overlap of intervals, or a test of shares, is with an area that there is.',
  why: 'With an area that nobody can name there is nothing to compare, so the indicator stays without a colour in every report.',
  examples: {
    bad: `id: NI-2
extends: national
rag: { scheme: intervalOverlap, comparator: lgbf-people }
`,
    good: `id: NI-2
extends: national
rag: { scheme: intervalOverlap, comparator: scotland }
`,
  },
};

export const unknownRagComparator = defineRule({
  id: 'unknown-rag-comparator',
  severity: 'error',
  appliesTo: ['indicator', 'partnership'],
  messages: {
    unknown: ({ comparator }: { comparator: string }) =>
      `"${comparator}" is no area. Write ${namesOf(['scotland'])}, or the name or the code of an area.`,
    peerGroup: ({ comparator }: { comparator: string }) =>
      `"${comparator}" is a group of areas, and its mean has no interval to compare with. Write ${namesOf(['scotland'])} or one area; for a place among peers use "scheme: quartile".`,
  },
  check(subject, _, report) {
    const rag = ownRag(subject);
    if (rag === undefined || !('comparator' in rag.scheme)) return;
    const { comparator } = rag.scheme;
    if (comparator === undefined || findArea(comparator)) return;
    const isPeerGroup = peerGroups.some(({ id }) => id === comparator);
    report(isPeerGroup ? 'peerGroup' : 'unknown', {
      document: rag.document,
      range: rag.valueRange(['comparator']),
      params: { comparator },
    });
  },
});
