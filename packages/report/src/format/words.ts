import type { AreaLevel, Indicator, PeriodGrain, Status } from '../core.ts';

/** The status of a value in a word or two. */
export const statusWords: Readonly<Record<Status, string>> = {
  final: 'Final',
  provisional: 'Provisional',
  estimated: 'Estimated',
  incomplete: 'Not complete',
  suppressed: 'Suppressed',
  missing: 'No value',
};

/** One area of a level, in a sentence. */
export const levelWords: Readonly<Record<AreaLevel, { readonly one: string; readonly many: string }>> = {
  scotland: { one: 'country', many: 'countries' },
  board: { one: 'health board', many: 'health boards' },
  partnership: { one: 'partnership', many: 'partnerships' },
  council: { one: 'council', many: 'councils' },
  locality: { one: 'locality', many: 'localities' },
};

/** Which way is better. */
export const polarityWords: Readonly<Record<NonNullable<Indicator['polarity']>, string>> = {
  higherIsBetter: 'Higher is better.',
  lowerIsBetter: 'Lower is better.',
  noJudgement: 'Neither way is better by agreement.',
};

/** What a longer period or a larger area does. */
export const aggregationWords: Readonly<Record<NonNullable<Indicator['aggregation']>, string>> = {
  recompute: 'Numerators and denominators are added, and divided again.',
  sumNumerators:
    'Over time, numerators are added and the annual denominator is kept. For larger areas both are added.',
  none: 'Never added or averaged.',
};

/** Periods of a kind. */
export const grainWords: Readonly<Record<PeriodGrain, string>> = {
  month: 'Months',
  calendarQuarter: 'Calendar quarters',
  financialQuarter: 'Quarters of the financial year',
  calendarYear: 'Calendar years',
  financialYear: 'Financial years',
  surveyWave: 'Survey waves',
  snapshot: 'Days of counting',
  rolling: 'Rolling periods',
};

/** `1 year`, `2 years`. */
export function plural(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** With a capital at the start, for a heading. */
export function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** With a capital at the start and a full stop at the end. */
export function asSentence(text: string): string {
  const start = sentenceCase(text.trim());
  return /[.!?]["”’)]*$/.test(start) ? start : `${start}.`;
}
