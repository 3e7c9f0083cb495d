import { ageBandOf } from '../../../../packages/core/src/statistics/age-bands.ts';
import { compareWithBenchmark } from '../../../../packages/core/src/statistics/compare-with-benchmark.ts';
import { scotpho } from '../../../../packages/core/src/statistics/convention.ts';
import { directlyStandardisedRate } from '../../../../packages/core/src/statistics/directly-standardised-rate.ts';
import type { Estimate } from '../../../../packages/core/src/statistics/estimate.ts';
import { sampledPercentage } from '../../../../packages/core/src/statistics/finite-population.ts';
import type { Given, Outcome } from '../../../../packages/core/src/statistics/outcome.ts';
import { proportion } from '../../../../packages/core/src/statistics/proportion.ts';
import { rate } from '../../../../packages/core/src/statistics/rate.ts';
import { rollingMeans } from '../../../../packages/core/src/statistics/rolling.ts';
import {
  rollingPeriodLabel,
  type YearKind,
} from '../../../../packages/core/src/statistics/rolling-period-label.ts';
import {
  europeanStandardPopulation2013,
  europeanWeights,
} from '../../../../packages/core/src/statistics/standard-population.ts';
import { AnswerTable, part } from '../answer.ts';
import { givenColumn, numberOption, rowGroups, textColumn } from '../inputs.ts';
import { scottishInequalityAnswer } from '../scottish-inequality-answer.ts';
import type { Adapter, Answer, Cell, VectorCase } from '../vector-case.ts';

export const adapter: Adapter = {
  tolerance: () => 1e-10,
  ignored: ['year', 'code', 'quint_type', 'quintile', 'denominator', 'est_pop', 'overall_rate', 'total_pop'],
  answer: (vector) => byFunction[String(vector.options.fn)]?.(vector) ?? { columns: {}, refusals: [] },
};

const byFunction: Readonly<Record<string, (vector: VectorCase) => Answer>> = {
  calculate_percent: (vector) =>
    estimates(vector, (numerator, denominator) =>
      proportion(numerator, denominator, { per: 100, convention: scotpho }),
    ),
  calculate_crude_rate: (vector) =>
    estimates(vector, (numerator, denominator) =>
      rate(numerator, denominator, {
        per: numberOption(vector, 'crude_rate', Number.NaN),
        convention: scotpho,
      }),
    ),
  calculate_perc_pcf: (vector) => {
    const populations = givenColumn(vector, 'est_pop');
    return estimates(vector, (numerator, denominator, row) =>
      sampledPercentage(numerator, denominator, populations[row] ?? 'missing', { convention: scotpho }),
    );
  },
  calculate_easr: standardisedRates,
  calculate_inequality_measures: scottishInequalityAnswer,
  create_trend_axis_column: (vector) => labels(vector, 'axis'),
  create_def_period_column: (vector) => labels(vector, 'definition'),
  create_agegroups: (vector) => {
    const bands = europeanStandardPopulation2013.map(({ ageBand }) => ageBand);
    const numberOf = (age: number) => (age > oldest ? -1 : bands.indexOf(ageBandOf(age) ?? ''));
    return value(
      givenColumn(vector, 'age').map((age) =>
        numberOf(Number(age)) < 0 ? undefined : String(numberOf(Number(age)) + 1),
      ),
    );
  },
  roll_meanr: (vector) => rolled(vector, 'refused'),
  'roll_meanr na.rm': (vector) => rolled(vector, 'left out'),
  compare_with_benchmark: (vector) => {
    const [lower, upper, comparator] = ['lowci', 'upci', 'comparator'].map((name) =>
      givenColumn(vector, name),
    );
    const known = (given: Given | undefined) => (typeof given === 'number' ? given : undefined);
    const good = { H: 'high', L: 'low' } as const;
    return value(
      textColumn(vector, 'interpret').map((word, row) =>
        compareWithBenchmark(
          { lower: known(lower?.[row]), upper: known(upper?.[row]) },
          known(comparator?.[row]),
          good[word as 'H'] ?? 'neither',
        ),
      ),
    );
  },
};

/** ScotPHO takes an age above this for a mistake. */
const oldest = 200;

function estimates(
  vector: VectorCase,
  of: (numerator: Given, denominator: Given, row: number) => Outcome<Estimate>,
): Answer {
  const denominators = givenColumn(vector, 'denominator');
  const table = new AnswerTable();
  for (const [row, numerator] of givenColumn(vector, 'numerator').entries()) {
    const outcome = of(numerator, denominators[row] ?? 'missing', row);
    table.note(outcome);
    table.add('numerator', typeof numerator === 'number' ? numerator : undefined);
    addEstimate(table, outcome);
  }
  return table.answer();
}

function addEstimate(
  table: AnswerTable,
  outcome: Outcome<Pick<Estimate, 'value' | 'lower' | 'upper'>>,
): void {
  table.add(
    'rate',
    part(outcome, (estimate) => estimate.value),
  );
  table.add(
    'lowci',
    part(outcome, ({ lower }) => lower),
  );
  table.add(
    'upci',
    part(outcome, ({ upper }) => upper),
  );
}

/** The ages that ScotPHO's words for a standard population stand for. */
const agesOf: Readonly<Record<string, readonly [from: number, to?: number]>> = {
  '16+': [16],
  '<16': [0, 15],
  '0to25': [0, 25],
  '11to25': [11, 25],
  '15to25': [15, 25],
};

function standardisedRates(vector: VectorCase): Answer {
  const [events, populations, ages] = ['numerator', 'denominator', 'age_grp'].map((name) =>
    givenColumn(vector, name),
  );
  const weights = europeanWeights(...(agesOf[String(vector.options.epop_age)] ?? [0]));
  const table = new AnswerTable();
  const grouped: VectorCase = { ...vector, inputs: { ...vector.inputs, groupBy: ['year', 'code'] } };
  for (const { rows } of rowGroups(grouped, 'numerator')) {
    const bands = rows.map((row) => {
      const { ageBand } = europeanStandardPopulation2013[Number(ages?.[row]) - 1] ?? { ageBand: '' };
      return {
        events: events?.[row] ?? 'missing',
        population: populations?.[row] ?? 'missing',
        weight: weights.find((band) => band.ageBand === ageBand)?.weight ?? ('missing' as const),
      };
    });
    const outcome = directlyStandardisedRate(bands, { convention: scotpho });
    table.note(outcome);
    table.add(
      'numerator',
      part(outcome, (found) => found.events),
    );
    addEstimate(table, outcome);
  }
  return table.answer();
}

function labels(vector: VectorCase, name: 'axis' | 'definition'): Answer {
  const { year_type: kind } = vector.options;
  const years = numberOption(vector, 'agg', 1);
  return value(
    givenColumn(vector, 'year').map(
      (year) => rollingPeriodLabel(Number(year), years, kind as YearKind)[name],
    ),
  );
}

function rolled(vector: VectorCase, gaps: 'refused' | 'left out'): Answer {
  const means = rollingMeans(givenColumn(vector, 'x'), numberOption(vector, 'n', 1), { gaps });
  return value(means.map((outcome) => part(outcome, (mean) => mean.value)));
}

function value(cells: readonly Cell[]): Answer {
  return { columns: { value: cells }, refusals: [] };
}
