import { formatNumber } from '../../../../packages/core/src/calculation/results/format-number.ts';
import { describePeriod } from '../../../../packages/core/src/periods/describe-period.ts';
import { formatPeriod } from '../../../../packages/core/src/periods/format-period.ts';
import { monthsOf, periodOfMonth } from '../../../../packages/core/src/periods/months.ts';
import type { Period } from '../../../../packages/core/src/periods/period.ts';
import { ageBandOf } from '../../../../packages/core/src/statistics/age-bands.ts';
import { roundHalfAwayFromZero, roundToFigures } from '../../../../packages/core/src/statistics/rounding.ts';
import { givenColumn, numberOption, textColumn } from '../inputs.ts';
import type { Adapter, Cell, VectorCase } from '../vector-case.ts';

export const adapter: Adapter = {
  tolerance: () => 1e-12,
  ignored: [],
  answer: (vector) => ({
    columns: { value: byFunction[String(vector.options.fn)]?.(vector) ?? [] },
    refusals: [],
  }),
};

const byFunction: Readonly<Record<string, (vector: VectorCase) => readonly Cell[]>> = {
  extract_fin_year: (vector) => ofMonths(vector, (month) => formatPeriod(periodAt(month, 'financialYear'))),
  qtr: (vector) => ofQuarters(vector, 0),
  qtr_next: (vector) => ofQuarters(vector, 3),
  qtr_prev: (vector) => ofQuarters(vector, -3),
  qtr_end: (vector) =>
    ofMonths(vector, (month) => {
      const { last } = monthsOf(periodAt(month, 'calendarQuarter'));
      return shortened(vector, describePeriod(periodAt(last, 'month')));
    }),
  create_age_groups: (vector) => {
    const [from, to, years] = ['from', 'to', 'by'].map((name) => numberOption(vector, name, 0));
    const bands = { from: from ?? 0, to: to ?? 90, years: years ?? 5 };
    return numbers(vector, 'age', (age) => ageBandOf(age, bands));
  },
  round_half_up: (vector) =>
    numbers(vector, 'x', (x) => finite(roundHalfAwayFromZero(x, numberOption(vector, 'digits', 0)))),
  signif_half_up: (vector) =>
    numbers(vector, 'x', (x) => finite(roundToFigures(x, numberOption(vector, 'digits', 0)))),
  as_percent: (vector) =>
    numbers(vector, 'x', (x) => `${formatNumber(x * 100, numberOption(vector, 'digits', 0))}%`),
};

function ofQuarters(vector: VectorCase, after: number): readonly Cell[] {
  return ofMonths(vector, (month) =>
    shortened(vector, describePeriod(periodAt(month + after, 'calendarQuarter'))),
  );
}

/** Puts each date's month, counted from year 0, to a function. */
function ofMonths(vector: VectorCase, of: (month: number) => string): readonly Cell[] {
  return textColumn(vector, 'date').map((date) => {
    const [year, month] = date.split('-').map(Number);
    return year === undefined || month === undefined ? undefined : of(year * 12 + month - 1);
  });
}

function periodAt(month: number, grain: 'month' | 'calendarQuarter' | 'financialYear'): Period {
  const period = periodOfMonth(month, grain);
  if (period === undefined) throw new Error(`no ${grain}`);
  return period;
}

/** `Apr-Jun 2023` for `April to June 2023` where a case asks for it. */
function shortened({ options }: VectorCase, long: string): string {
  if (options.format !== 'short') return long;
  return long.replace(/[A-Za-z]{4,}/g, (month) => month.slice(0, 3)).replace(' to ', '-');
}

function numbers(vector: VectorCase, name: string, of: (number: number) => Cell): readonly Cell[] {
  return givenColumn(vector, name).map((given) => (given === 'missing' ? undefined : of(Number(given))));
}

function finite(number: number): number | undefined {
  return Number.isFinite(number) ? number : undefined;
}
