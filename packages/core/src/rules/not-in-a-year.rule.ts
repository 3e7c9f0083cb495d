import { grainWords } from '../calculation/results/plural-words.ts';
import type { PeriodGrain } from '../periods/period.ts';
import { defineRule, type RulePage } from './rule.ts';
import { ownValue } from './written/own-words.ts';

export const page: RulePage = {
  summary: 'A year to date adds up periods that lie within such a year.',
  why: 'A financial year begins in April and ends in the next calendar year: it is no part of a year from January to December, so there is no value for any period.',
  examples: {
    bad: `id: made-up-days-so-far
title: Made-up bed days so far this year
unit: bed days
polarity: lowerIsBetter
period: { type: financialYear, from: 2022/23 }
measures:
  days: sum(bed_days) from made-up-bed-days where age_group = "75plus" and reason = "All reasons"
calculation: { method: yearToDate, value: days, yearStarts: january }
`,
    good: `id: made-up-days-so-far
title: Made-up bed days so far this year
unit: bed days
polarity: lowerIsBetter
period: { type: month, from: 2022-04 }
measures:
  days: sum(bed_days) from made-up-bed-days where age_group = "75plus" and reason = "All reasons"
calculation: { method: yearToDate, value: days, yearStarts: january }
`,
  },
};

export const notInAYear = defineRule({
  id: 'not-in-a-year',
  severity: 'error',
  appliesTo: ['indicator'],
  messages: {
    other: ({ grain, month }: { grain: PeriodGrain; month: string }) =>
      `A year to date that starts in ${month} cannot add up ${grainWords[grain]}, which are no parts of such a year. Give the indicator periods of the type month, or let the year start in ${month === 'April' ? 'January' : 'April'}.`,
  },
  check(indicator, _, report) {
    const { document, effective } = indicator;
    const { calculation, period } = effective;
    if (calculation?.method !== 'yearToDate' || period?.type === undefined) return;
    const start = calculation.yearStarts ?? 'april';
    if (crossing[start] !== period.type) return;
    const range =
      ownValue(indicator, ['calculation', 'yearStarts']) ?? ownValue(indicator, ['calculation', 'method']);
    const month = start === 'april' ? 'April' : 'January';
    if (range !== undefined) report('other', { document, range, params: { grain: period.type, month } });
  },
});

/** The periods that begin in one year of each kind and end in the next. */
const crossing = { april: 'calendarYear', january: 'financialYear' } as const;
