import { formatPeriod } from '../periods/format-period.ts';
import { defineRule, type RulePage } from './rule.ts';
import { periodOf } from './words/period-words.ts';
import { ownTargets } from './written/own-targets.ts';
import { placeOutside, type SeriesPlace } from './written/series-periods.ts';

export const page: RulePage = {
  summary: 'Every target is for a period that the indicator has.',
  why: 'A target for a year without a survey is never compared with anything: nobody hears that it was missed.',
  examples: {
    bad: `id: NI-2
extends: national
targets:
  - { period: 2024/25, atLeast: 85, source: illustrative }
`,
    good: `id: NI-2
extends: national
targets:
  - { period: 2025/26, atLeast: 85, source: illustrative }
`,
  },
};

export const targetOutsidePeriods = defineRule({
  id: 'target-outside-periods',
  severity: 'error',
  appliesTo: ['indicator'],
  messages: {
    before: ({ period, limit }: { period: string; limit: string }) =>
      `The first period of this indicator is ${limit}, so it has no value for ${period}. Correct the period of the target.`,
    after: ({ period, limit }: { period: string; limit: string }) =>
      `The last period of this indicator is ${limit}, so it has no value for ${period}. Correct the period of the target.`,
    between: (params: { period: string; earlier: string; later: string; every: number }) =>
      `This indicator has a value every ${params.every} periods, and none for ${params.period}. The nearest are ${params.earlier} and ${params.later}.`,
  },
  check(indicator, _, report) {
    const { document, effective } = indicator;
    const grain = effective.period?.type;
    if (grain === undefined) return;
    for (const { target, valueRange } of ownTargets(indicator)) {
      for (const key of ['period', 'from', 'to'] as const) {
        const period = periodOf(target[key], grain);
        const range = valueRange(key);
        const outside = period && placeOutside(period, effective);
        if (!range || !outside || !matters[key].includes(outside.kind)) continue;
        const params = { period: formatPeriod(period) };
        if (outside.kind === 'between') {
          const { every } = outside;
          const [earlier, later] = [formatPeriod(outside.earlier), formatPeriod(outside.later)];
          report('between', { document, range, params: { ...params, earlier, later, every } });
        } else {
          report(outside.kind, {
            document,
            range,
            params: { ...params, limit: formatPeriod(outside.limit) },
          });
        }
      }
    }
  },
});

/** A stretch of periods may begin before the series and end after it, but not the other way round. */
const matters: Readonly<Record<'period' | 'from' | 'to', readonly SeriesPlace['kind'][]>> = {
  period: ['before', 'after', 'between'],
  from: ['after'],
  to: ['before'],
};
