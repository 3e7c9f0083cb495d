import { defineRule, type RulePage } from './rule.ts';
import { joined } from './words/phrases.ts';
import { isCutOff, saysSomewhere } from './written/own-words.ts';

export const page: RulePage = {
  summary:
    'A definition has a title, a unit, a polarity, a kind of period and a calculation, of its own or from the file it extends.',
  why: 'Without a unit a number means nothing, without a polarity nobody can say whether it got better, and without a calculation there is no number.',
  examples: {
    bad: `id: falls
title: Falls that were followed by an admission
`,
    good: `id: falls
title: Falls that were followed by an admission
unit: falls per 1,000 people
polarity: lowerIsBetter
period: { type: financialYear }
measures:
  falls: { title: Falls that were followed by an admission }
  people: { title: People aged 65 and over }
calculation: { method: rate, numerator: falls, denominator: people, per: 1000 }
`,
  },
};

export const missingField = defineRule({
  id: 'missing-field',
  severity: 'error',
  appliesTo: ['indicator'],
  messages: {
    missing: ({ fields }: { fields: readonly string[] }) =>
      `This definition has ${joined(fields.map((field) => `no ${field === 'period.type' ? 'type of period' : field}`))}. Write ${fields.length === 1 ? 'it' : 'them'} here, or extend a definition that has ${fields.length === 1 ? 'it' : 'them'}.`,
  },
  check(indicator, _, report) {
    const { document, effective } = indicator;
    const status = effective.reporting?.status ?? 'reported';
    if (status !== 'reported' || isCutOff(indicator)) return;
    const fields = needed.filter(
      (field) => effective[field] === undefined && !saysSomewhere(indicator, [field]),
    ) as string[];
    const hasType = effective.period?.type !== undefined || saysSomewhere(indicator, ['period', 'type']);
    if (!hasType) fields.push('period.type');
    if (fields.length > 0)
      report('missing', { document, range: document.rangeOfValue(['id']), params: { fields } });
  },
});

const needed = ['title', 'unit', 'polarity', 'calculation'] as const;
