import type { PeriodGrain } from '../../packages/core/src/periods/period.ts';

/** How Fingertips counts time, in our words. A period of its files is the day on which it starts (or, at year end, the day itself). */
export interface PeriodShape {
  readonly type: PeriodGrain;
  readonly months?: number;
  readonly startsIn?: 'September' | 'November' | 'April';
  /** The period that starts on a day; undefined where its length is not known. */
  write(day: Day): string | undefined;
}

export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export function periodShape(periodType: string, frequency: string): PeriodShape {
  const shape = shapes[`${periodType}, ${frequency}`];
  if (shape === undefined) throw new Error(`No kind of period is "${periodType}", published ${frequency}.`);
  return shape;
}

/** `01/04/2023`, day first. */
export function readDay(text: string): Day {
  const [, day, month, year] = /^(\d\d)\/(\d\d)\/(\d{4})$/.exec(text) ?? [];
  if (year === undefined) throw new Error(`"${text}" is not a day such as 01/04/2023.`);
  return { year: Number(year), month: Number(month), day: Number(day) };
}

export function isoDay({ year, month, day }: Day): string {
  return `${year}-${twoDigits(month)}-${twoDigits(day)}`;
}

const shapes: Readonly<Record<string, PeriodShape>> = {
  'Calendar, annually': { type: 'calendarYear', write: ({ year }) => String(year) },
  'Financial, annually': { type: 'financialYear', write: ({ year }) => financialYear(year) },
  'Financial, quarterly': { type: 'financialQuarter', write: financialQuarter },
  'Financial, monthly': { type: 'month', write: ({ year, month }) => `${year}-${twoDigits(month)}` },
  'Financial year end point, annually': { type: 'snapshot', write: isoDay },
  'Academic, annually': { type: 'rolling', months: 12, startsIn: 'September', write: twelveMonths },
  'Yearly, annually': { type: 'rolling', months: 12, startsIn: 'November', write: twelveMonths },
  'Financial multi-year, quarterly': { type: 'rolling', startsIn: 'April', write: () => undefined },
};

function financialYear(startYear: number): string {
  return `${startYear}/${twoDigits((startYear + 1) % 100)}`;
}

function financialQuarter({ year, month }: Day): string {
  const isBeforeApril = month < 4;
  const quarter = isBeforeApril ? 4 : Math.ceil((month - 3) / 3);
  return `${financialYear(isBeforeApril ? year - 1 : year)} Q${quarter}`;
}

function twelveMonths({ year, month }: Day): string {
  const last = month === 1 ? { year, month: 12 } : { year: year + 1, month: month - 1 };
  return `${year}-${twoDigits(month)} to ${last.year}-${twoDigits(last.month)}`;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
