import { defineRule, type RulePage } from './rule.ts';
import { ownKey, ownValue, saysOwn } from './written/own-words.ts';

export const page: RulePage = {
  summary: 'Every expected figure says where it was published, and there is a figure in it.',
  why: 'A figure copied from our own output proves nothing. With its source, the next person can look it up and knows which release it is from.',
  examples: {
    bad: `id: NI-2
extends: national
measures:
  percentPositive: value(percent) from made-up-survey where question = "Independence"
expect:
  - { area: South Lanarkshire, period: 2023/24, value: 72 }
`,
    good: `id: NI-2
extends: national
measures:
  percentPositive: value(percent) from made-up-survey where question = "Independence"
expect:
  - { area: South Lanarkshire, period: 2023/24, value: 72, source: "Made-up report, table 3" }
`,
  },
};

export const expectationWithoutSource = defineRule({
  id: 'expectation-without-source',
  severity: 'warning',
  appliesTo: ['indicator'],
  messages: {
    missing: () => 'This expected figure has no source. Add "source:" with the publication it is from.',
    nothing: () => 'Nothing is expected here. Add "value:", "numerator:", "denominator:" or "status:".',
  },
  check(indicator, _, report) {
    const { document, effective } = indicator;
    (effective.expect ?? []).forEach((expected, index) => {
      const says = (key: string) => saysOwn(indicator, ['expect', index, key]);
      const figure = figures.find((key) => expected[key] !== undefined);
      const range = figure && ownValue(indicator, ['expect', index, figure]);
      const isOpen = expected.source === undefined && !says('source');
      if (range && isOpen) report('missing', { document, range, params: {} });
      if (figure !== undefined || expected.status !== undefined || [...figures, 'status'].some(says)) return;
      const area = ownKey(indicator, ['expect', index, 'area']);
      if (area) report('nothing', { document, range: area, params: {} });
    });
  },
});

const figures = ['value', 'numerator', 'denominator'] as const;
