import { findArea } from '../../packages/core/src/areas/find-area.ts';
import { createCalculator } from '../../packages/core/src/calculation/create-calculator.ts';
import type { IndicatorResult } from '../../packages/core/src/calculation/results/result.ts';
import type { Indicator } from '../../packages/core/src/model/indicator.ts';
import { parsePeriod } from '../../packages/core/src/periods/parse-period.ts';
import type { LinkedDataset } from '../../packages/core/src/workspace/workspace.ts';
import { datasetOf, known, workspaceOf } from './linked.ts';

const months = ['04', '05', '06', '07', '08', '09', '10', '11', '12'].map((month) => `2019-${month}`);
const financialYear = [...months, '2020-01', '2020-02', '2020-03'];

/** Made-up bed days by council and month. */
export function bedDays(rows: readonly string[], extra = {}): LinkedDataset {
  return datasetOf('days', `council,month,days\n${rows.join('\n')}\n`, {
    columns: {
      council: { role: 'area', level: 'council', ignore: ['Other'] },
      month: { role: 'period', grain: 'month' },
      days: { role: 'measure', suppressed: ['*'] },
    },
    ...extra,
  });
}

/** Made-up populations of calendar years. */
export const people = (rows: readonly string[]) =>
  datasetOf('people', `council,year,people\n${rows.join('\n')}\n`, {
    columns: {
      council: { role: 'area', level: 'council' },
      year: { role: 'period', grain: 'calendarYear' },
      people: { role: 'measure', suppressed: ['*'] },
    },
  });

/** Bed days for each 1,000 people; the population may be carried forward for two years. */
export const rate: Partial<Indicator> = {
  id: 'made-up',
  period: { type: 'financialYear' },
  measures: {
    days: { title: 'Bed days', query: 'sum(days) from days' },
    people: {
      title: 'People aged 75+',
      query: 'sum(people) from people',
      dating: 'midYearOfFirstCalendarYear',
      carryForward: 2,
    },
  },
  calculation: { method: 'rate', numerator: 'days', denominator: 'people', per: 1000 },
  aggregation: 'sumNumerators',
};

/** The result of one indicator, by default the rate. */
export function calculate(
  datasets: readonly LinkedDataset[],
  area: string,
  period: string,
  indicator: Partial<Indicator> = rate,
): IndicatorResult {
  const calculator = createCalculator(workspaceOf({ datasets, indicators: [indicator] }));
  return calculator.result(
    'made-up',
    known(findArea(area)),
    known(parsePeriod(period, indicator.period?.type)).period,
  );
}

/** The rows of a financial year with the same days in each month. */
export const everyMonth = (council: string, days: number | string) =>
  financialYear.map((month) => `${council},${month},${days}`);
