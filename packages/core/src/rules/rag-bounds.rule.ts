import { ownRag } from './own-rag.ts';
import { plainNumber } from './phrases.ts';
import { defineRule } from './rule.ts';

export const ragBounds = defineRule({
  id: 'rag-bounds',
  severity: 'error',
  appliesTo: ['partnership', 'indicator'],
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
  messages: {
    amberInsideGreen: ({ green, amber }: { green: number; amber: number }) =>
      `Amber ends at a miss of ${plainNumber(amber)}, but green only ends at ${plainNumber(green)}, so no value is amber. Write an amber of ${plainNumber(green)} or more.`,
  },
  check(subject, _, report) {
    const rag = ownRag(subject);
    if (rag === undefined || rag.scheme.scheme === 'bands') return;
    const { green, amber } = rag.scheme;
    if (amber >= green) return;
    report('amberInsideGreen', {
      document: rag.document,
      range: rag.valueRange(['amber']),
      params: { green, amber },
    });
  },
});
