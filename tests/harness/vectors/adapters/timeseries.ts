import { annualPercentChange } from '../../../../packages/core/src/statistics/annual-percent-change.ts';
import { percentChange } from '../../../../packages/core/src/statistics/change.ts';
import { changesOverTime } from '../../../../packages/core/src/statistics/changes-over-time.ts';
import type { Given, Outcome } from '../../../../packages/core/src/statistics/outcome.ts';
import { quantileOf } from '../../../../packages/core/src/statistics/quantile-of.ts';
import { rate } from '../../../../packages/core/src/statistics/rate.ts';
import {
  type RollingOptions,
  rollingMeans,
  rollingRates,
  rollingSums,
} from '../../../../packages/core/src/statistics/rolling.ts';
import { roundHalfAwayFromZero } from '../../../../packages/core/src/statistics/rounding.ts';
import { yearToDate } from '../../../../packages/core/src/statistics/year-to-date.ts';
import { AnswerTable, part } from '../answer.ts';
import { givenColumn, numberOption, rowGroups, textColumn } from '../inputs.ts';
import type { Adapter, Answer, Cell, Columns, VectorCase } from '../vector-case.ts';

type Values = readonly Outcome<{ readonly value: number }>[];

export const adapter: Adapter = {
  tolerance: () => 1e-12,
  // What R was made to show as the wrong way; and the years themselves, which the input says.
  ignored: ['wrong_mean_of_rates', 'fin_year', 'year'],
  answer: (vector) => {
    const columns = byFunction[String(vector.options.fn)]?.(vector);
    return { columns: columns ?? {}, refusals: [] } satisfies Answer;
  },
};

const byFunction: Readonly<Record<string, (vector: VectorCase) => Columns>> = {
  percent_change: (vector) => ({ value: values(changes(vector, 'from', 'to')) }),
  'percent_change_calc (PHS localities)': (vector) => {
    const found = values(changes(vector, 'first', 'latest'));
    const size = (change: Cell) => typeof change === 'number' && roundHalfAwayFromZero(Math.abs(change), 1);
    return { change: found.map((change) => size(change) || 0), word: found.map(wordOf) };
  },
  rolling_mean: (vector) => ({
    value: values(rollingMeans(givenColumn(vector, 'x'), length(vector), { align: align(vector) })),
  }),
  rolling_sum: (vector) => ({
    value: values(rollingSums(givenColumn(vector, 'x'), length(vector), { align: align(vector) })),
  }),
  rolling_rate: (vector) => {
    const [above, below] = [givenColumn(vector, 'numerator'), givenColumn(vector, 'denominator')];
    return {
      value: values(
        rollingRates(above, below, length(vector), { per: numberOption(vector, 'multiplier', 1) }),
      ),
    };
  },
  year_to_date_financial: (vector) => ({ ytd: values(yearToDate(months(vector), 4)) }),
  year_to_date_calendar: (vector) => ({ ytd: values(yearToDate(months(vector), 1)) }),
  same_period_last_year: changeColumns,
  period_to_period: changeColumns,
  aggregate_geography: aggregated,
  median_quartiles: (vector) => {
    const x = givenColumn(vector, 'x');
    const shares = { median: 0.5, q25: 0.25, q75: 0.75, p10: 0.1, p90: 0.9 };
    return Object.fromEntries(
      Object.entries(shares).map(([name, share]) => [name, values([quantileOf(x, share)])]),
    );
  },
  annual_percent_change: (vector) => {
    const years = givenColumn(vector, 'year').map(Number);
    const rates = givenColumn(vector, 'rate').map((given, row) => ({ year: years[row] ?? 0, rate: given }));
    const outcome = annualPercentChange(rates);
    return {
      apc: [part(outcome, ({ value }) => value)],
      lower: [part(outcome, ({ lower }) => lower)],
      upper: [part(outcome, ({ upper }) => upper)],
      p: [part(outcome, ({ pValue }) => pValue)],
    };
  },
};

function changes(vector: VectorCase, before: string, after: string): Values {
  const later = givenColumn(vector, after);
  return givenColumn(vector, before).map((earlier, row) => percentChange(earlier, later[row] ?? 'missing'));
}

function wordOf(change: Cell): string {
  if (typeof change !== 'number' || change === 0) return 'change';
  return change > 0 ? 'increase' : 'decrease';
}

function changeColumns(vector: VectorCase): Columns {
  const since = changesOverTime(givenColumn(vector, 'x'), numberOption(vector, 'lag', 1));
  return {
    previous: since.map(({ previous }) => cellOf(previous)),
    change: values(since.map(({ difference }) => difference)),
    percent: values(since.map(({ percent }) => percent)),
  };
}

function aggregated(vector: VectorCase): Columns {
  const [numerators, denominators] = [givenColumn(vector, 'numerator'), givenColumn(vector, 'denominator')];
  const per = numberOption(vector, 'multiplier', 1);
  const sum = (column: readonly Given[], rows: readonly number[]) =>
    rows.reduce((total, row) => total + Number(column[row]), 0);
  const rateOf = (rows: readonly number[]) =>
    part(rate(sum(numerators, rows), sum(denominators, rows), { per }), ({ value }) => value);
  const table = new AnswerTable();
  const grouped: VectorCase = { ...vector, inputs: { ...vector.inputs, groupBy: ['parent'] } };
  for (const { key, rows } of rowGroups(grouped, 'numerator')) {
    table.addRow({
      ...key,
      numerator: sum(numerators, rows),
      denominator: sum(denominators, rows),
      rate: rateOf(rows),
    });
  }
  return { ...table.answer().columns, scotland: [rateOf([...numerators.keys()])] };
}

function values(outcomes: Values): readonly Cell[] {
  return outcomes.map((outcome) => part(outcome, ({ value }) => value));
}

function months(vector: VectorCase) {
  const x = givenColumn(vector, 'x');
  return textColumn(vector, 'date').map((date, row) => {
    const [year = 0, month = 0] = date.split('-').map(Number);
    return { year, month, value: x[row] ?? 'missing' };
  });
}

function cellOf(given: Given): Cell {
  return typeof given === 'number' ? given : undefined;
}

function length(vector: VectorCase): number {
  return numberOption(vector, 'n', 1);
}

function align({ options }: VectorCase): NonNullable<RollingOptions['align']> {
  return options.align === 'center' ? 'middle' : 'end';
}
