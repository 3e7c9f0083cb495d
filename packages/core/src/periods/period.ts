/**
 * A stretch of time that a figure belongs to. Years are whole numbers (2023); a financial year, a financial quarter and a survey
 * wave are named by the year in which they start, so 2023/24 has `startYear: 2023`. Quarter 1 of a financial year is April to June.
 */
export type Period =
  | { readonly kind: 'month'; readonly year: number; readonly month: number }
  | { readonly kind: 'calendarQuarter'; readonly year: number; readonly quarter: number }
  | { readonly kind: 'financialQuarter'; readonly startYear: number; readonly quarter: number }
  | { readonly kind: 'calendarYear'; readonly year: number }
  | { readonly kind: 'financialYear'; readonly startYear: number }
  | { readonly kind: 'surveyWave'; readonly startYear: number }
  | { readonly kind: 'snapshot'; readonly year: number; readonly month: number; readonly day: number }
  | { readonly kind: 'rolling'; readonly first: Period; readonly last: Period }
  | { readonly kind: 'proxy'; readonly standsFor: Period; readonly measuredOver: Period };

/** The kinds that a column or an indicator may be counted by. */
export const periodGrains = [
  'month',
  'calendarQuarter',
  'financialQuarter',
  'calendarYear',
  'financialYear',
  'surveyWave',
  'snapshot',
  'rolling',
] as const;
export type PeriodGrain = (typeof periodGrains)[number];
