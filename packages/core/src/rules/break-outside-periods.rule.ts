import { formatPeriod } from '../periods/format-period.ts';
import { defineRule, type RulePage } from './rule.ts';
import { periodOf } from './words/period-words.ts';
import { ownValue } from './written/own-words.ts';
import { placeOutside } from './written/series-periods.ts';

export const page: RulePage = {
  summary: 'Every break in a series lies within the periods of the indicator.',
  why: 'A break outside the series marks nothing, so a trend is drawn straight through the change it was meant to show.',
  examples: {
    bad: `id: NI-2
extends: national
breaks:
  - { at: 2003/04, reason: The question was worded anew. }
`,
    good: `id: NI-2
extends: national
breaks:
  - { at: 2023/24, reason: The question was worded anew. }
`,
  },
};

export const breakOutsidePeriods = defineRule({
  id: 'break-outside-periods',
  severity: 'warning',
  appliesTo: ['indicator'],
  messages: {
    before: ({ period, limit }: { period: string; limit: string }) =>
      `This break at ${period} lies before the first period of the indicator, ${limit}, so it marks nothing. Correct it, or take it out.`,
    after: ({ period, limit }: { period: string; limit: string }) =>
      `This break at ${period} lies after the last period of the indicator, ${limit}, so it marks nothing. Correct it, or take it out.`,
  },
  check(indicator, _, report) {
    const { document, effective } = indicator;
    (effective.breaks ?? []).forEach(({ at }, index) => {
      const period = periodOf(at, effective.period?.type);
      const range = ownValue(indicator, ['breaks', index, 'at']);
      const outside = period && placeOutside(period, effective);
      if (!range || !outside || outside.kind === 'between') return;
      const params = { period: formatPeriod(period), limit: formatPeriod(outside.limit) };
      report(outside.kind, { document, range, params });
    });
  },
});
