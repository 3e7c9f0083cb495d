import { peerGroups } from '../areas/peers.ts';
import { groupNames, peersGroup } from '../calculation/schemes/group-in-words.ts';
import { nearestWord } from '../text/nearest-word.ts';
import { defineRule, type RulePage } from './rule.ts';
import { didYouMean, namesOf } from './words/phrases.ts';
import { replaceValue } from './words/yaml-edit.ts';
import { ownRag } from './written/own-rag.ts';

export const page: RulePage = {
  summary: 'A quartile or a rank is among a group of areas that there is.',
  why: 'Among areas that nobody can name a value has no place, so the indicator stays without a colour in every report.',
  examples: {
    bad: `id: NI-19
extends: national
rag: { scheme: quartile, group: council }
`,
    good: `id: NI-19
extends: national
rag: { scheme: quartile, group: councils }
`,
  },
};

export const unknownRagGroup = defineRule({
  id: 'unknown-rag-group',
  severity: 'error',
  appliesTo: ['indicator', 'partnership'],
  messages: {
    unknown: (params: { group: string; suggestion: string | null; known: readonly string[] }) =>
      `"${params.group}" is no group of areas.${
        params.suggestion === null
          ? ` Write one of ${namesOf(params.known, 9)}.`
          : didYouMean(params.suggestion)
      }`,
    noPeers: ({ known }: { known: readonly string[] }) =>
      `"comparators" name no peer group, so nobody knows who the peers are. Add ${namesOf(known, 9)} to them, or write it here.`,
  },
  check(subject, { workspace }, report) {
    const rag = ownRag(subject);
    if (rag === undefined || !('group' in rag.scheme)) return;
    const { group } = rag.scheme;
    const place = { document: rag.document, range: rag.valueRange(['group']) };
    if (!groupNames.includes(group)) {
      const suggestion = nearestWord(group, groupNames) ?? null;
      const fixes = suggestion === null ? [] : replaceValue(rag.document, place.range, suggestion);
      return report('unknown', { ...place, params: { group, suggestion, known: groupNames }, fixes });
    }
    const known = peerGroups.map(({ id }) => id);
    const own = 'kind' in subject ? undefined : subject.effective.comparators;
    const comparators = own ?? workspace.partnership?.model.comparators ?? [];
    if (group === peersGroup && !comparators.some((name) => known.includes(name))) {
      report('noPeers', { ...place, params: { known } });
    }
  },
});
