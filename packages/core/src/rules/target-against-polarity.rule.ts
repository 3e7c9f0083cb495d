import { defineRule, type RulePage } from './rule.ts';
import { plainNumber } from './words/phrases.ts';
import { ownTargets } from './written/own-targets.ts';

export const page: RulePage = {
  summary: 'A target asks for high values where higher is better, and for low ones where lower is better.',
  why: 'A target on the wrong side turns the colours round: the report praises the worst year and warns of the best.',
  examples: {
    bad: `id: NI-2
extends: national
targets:
  - { period: 2025/26, atMost: 85, source: illustrative }
`,
    good: `id: NI-2
extends: national
targets:
  - { period: 2025/26, atLeast: 85, source: illustrative }
`,
  },
};

export const targetAgainstPolarity = defineRule({
  id: 'target-against-polarity',
  severity: 'error',
  appliesTo: ['indicator'],
  messages: {
    wrongSide: (params: { written: string; wanted: string; better: string; limit: number }) =>
      `${params.better} is better for this indicator, but "${params.written}: ${plainNumber(params.limit)}" is met by ${
        params.written === 'atMost' ? 'low' : 'high'
      } values. Write "${params.wanted}: ${plainNumber(params.limit)}".`,
  },
  check(indicator, _, report) {
    const { polarity } = indicator.effective;
    if (polarity !== 'higherIsBetter' && polarity !== 'lowerIsBetter') return;
    const written = polarity === 'higherIsBetter' ? 'atMost' : 'atLeast';
    const wanted = polarity === 'higherIsBetter' ? 'atLeast' : 'atMost';
    for (const { target, keyRange, has } of ownTargets(indicator)) {
      const limit = target[written];
      const range = keyRange(written);
      if (limit === undefined || range === undefined || has(wanted)) continue;
      const { document } = indicator;
      report('wrongSide', {
        document,
        range,
        params: { written, wanted, better: polarity === 'higherIsBetter' ? 'Higher' : 'Lower', limit },
        // The polarity may be the slip, and a target means something else the other way round.
        fixes: [
          {
            title: `Change "${written}" to "${wanted}"`,
            edits: [{ file: document.path, range, newText: wanted }],
            isChoice: true,
          },
        ],
      });
    }
  },
});
