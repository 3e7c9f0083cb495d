import { defineRule, type RulePage } from './rule.ts';
import { plainNumber } from './words/phrases.ts';
import { swapValues } from './words/yaml-edit.ts';
import { ownRag } from './written/own-rag.ts';

export const page: RulePage = {
  summary: 'The desirable threshold is better than the essential one.',
  why: 'When the essential threshold is the harder one, a value that meets it is green already, amber never comes, and a value between the two is called good.',
  examples: {
    bad: `id: NI-2
extends: national
rag: { scheme: twoThresholds, essential: 85, desirable: 75 }
`,
    good: `id: NI-2
extends: national
rag: { scheme: twoThresholds, essential: 75, desirable: 85 }
`,
  },
};

export const thresholdsWrongWay = defineRule({
  id: 'thresholds-wrong-way',
  severity: 'error',
  appliesTo: ['indicator', 'partnership'],
  messages: {
    wrongWay: (params: { better: string; essential: number; desirable: number }) =>
      `${params.better} is better for this indicator, but the desirable threshold of ${plainNumber(params.desirable)} is worse than the essential one of ${plainNumber(params.essential)}. Swap the two, or correct "polarity".`,
    noAmber: ({ threshold }: { threshold: number }) =>
      `Both thresholds are ${plainNumber(threshold)}, so no value is amber. Write a desirable threshold that is harder to meet.`,
  },
  check(subject, _, report) {
    const rag = ownRag(subject);
    if (rag?.scheme.scheme !== 'twoThresholds') return;
    const { document, values } = rag;
    const { essential, desirable } = rag.scheme;
    const range = rag.valueRange(['desirable']);
    if (essential === desirable) {
      return report('noAmber', { document, range, params: { threshold: desirable } });
    }
    const isHigherWished = desirable > essential;
    const { polarity } = values;
    if (polarity !== 'higherIsBetter' && polarity !== 'lowerIsBetter') return;
    if (isHigherWished === (polarity === 'higherIsBetter')) return;
    const better = polarity === 'higherIsBetter' ? 'Higher' : 'Lower';
    report('wrongWay', {
      document,
      range,
      params: { better, essential, desirable },
      fixes: swapValues(document, rag.valueRange(['essential']), range),
    });
  },
});
