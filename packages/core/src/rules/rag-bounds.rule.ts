import { areasAtLevel } from '../areas/areas.ts';
import { groupInWords, levelGroups } from '../calculation/schemes/group-in-words.ts';
import { defineRule, type RulePage } from './rule.ts';
import { plainNumber } from './words/phrases.ts';
import { ownRag } from './written/own-rag.ts';

export const page: RulePage = {
  summary: 'Amber reaches further than green.',
  why: 'When amber ends before green does, no value is ever amber, and a near miss turns red without warning.',
  examples: {
    bad: `name: Made-up Partnership
area: South Lanarkshire
uses: [national]
rag: { scheme: percentOfTarget, green: 5, amber: 3 }
`,
    good: `name: Made-up Partnership
area: South Lanarkshire
uses: [national]
rag: { scheme: percentOfTarget, green: 3, amber: 5 }
`,
  },
};

export const ragBounds = defineRule({
  id: 'rag-bounds',
  severity: 'error',
  appliesTo: ['partnership', 'indicator'],
  messages: {
    amberInsideGreen: ({ green, amber }: { green: number; amber: number }) =>
      `Amber ends at a miss of ${plainNumber(amber)}, but green only ends at ${plainNumber(green)}, so no value is amber. Write an amber of ${plainNumber(green)} or more.`,
    amberPlaceInsideGreen: ({ green, amber }: { green: number; amber: number }) =>
      `Amber ends at place ${amber}, but green only ends at place ${green}, so no place is amber. Write an amber of ${green} or more.`,
    noRed: ({ amber, size, group }: { amber: number; size: number; group: string }) =>
      `There are only ${size} ${group}, so with amber to place ${amber} none of them is ever red. Write a lower place.`,
  },
  check(subject, _, report) {
    const rag = ownRag(subject);
    if (rag === undefined || !('green' in rag.scheme)) return;
    const { scheme, document } = rag;
    const { green, amber } = scheme;
    const range = rag.valueRange(['amber']);
    if (amber < green) {
      const message = scheme.scheme === 'rank' ? 'amberPlaceInsideGreen' : 'amberInsideGreen';
      return report(message, { document, range, params: { green, amber } });
    }
    const level = scheme.scheme === 'rank' ? levelGroups.get(scheme.group) : undefined;
    const size = level === undefined ? Number.POSITIVE_INFINITY : areasAtLevel(level).length;
    if (scheme.scheme === 'rank' && amber >= size) {
      report('noRed', { document, range, params: { amber, size, group: groupInWords(scheme.group) } });
    }
  },
});
