import {
  type Funnel,
  type PoissonSide,
  proportionFunnel,
  rateFunnel,
  ratioFunnel,
} from '../../../../packages/core/src/statistics/funnel/funnel-limits.ts';
import type { Outcome } from '../../../../packages/core/src/statistics/outcome.ts';
import { AnswerTable } from '../answer.ts';
import { rateRecords } from '../funnel-records.ts';
import { givenColumn, numberOption } from '../inputs.ts';
import type { Adapter, Answer, VectorCase } from '../vector-case.ts';

export const adapter: Adapter = {
  tolerance: () => 1e-9,
  room,
  ignored: ['statistic', 'method'],
  answer: (vector) => {
    const { statistic } = vector.options;
    if (statistic === 'proportion') return ofProportions(vector);
    if (statistic === 'ratio') {
      const shown = vector.options.ratio_type === 'count' ? 'excess' : 'ratio';
      return ofEvents(
        vector,
        ratioFunnel(givenColumn(vector, 'den'), { shown }),
        'Observed_events',
        'exp_events',
      );
    }
    const [per, years] = [numberOption(vector, 'multiplier', 1), numberOption(vector, 'years_of_data', 1)];
    const funnel = rateFunnel(rateRecords(vector), {
      per,
      years,
      isStandardised: vector.options.rate_type === 'dsr',
    });
    return ofEvents(vector, funnel, 'Events', 'population_1_year');
  },
};

/**
 * R searches for the expected events E of x observed by halving (0, 1) for E / (1 + x + E), and stops at 1e-7; how far that leaves it
 * off grows with both ends.
 */
function room({ options, expected }: VectorCase, column: string, row: number): number | undefined {
  const [, side = '', sigma = '', what = ''] =
    /^(lower|upper)_([23]s)_(limit|exp_events|population_1_year)$/.exec(column) ?? [];
  if (what === '' || options.statistic === 'proportion') return undefined;
  const cell = (name: string) => Number(expected.columns?.[name]?.[row]);
  const observed = cell(options.statistic === 'ratio' ? 'Observed_events' : 'Events');
  const perEvent = (cell('baseline') / Number(options.multiplier)) * Number(options.years_of_data);
  const drawnAt = cell(
    `${side}_${sigma}_${options.statistic === 'ratio' ? 'exp_events' : 'population_1_year'}`,
  );
  const events = options.statistic === 'ratio' ? drawnAt : drawnAt * perEvent;
  const relative = ((1 + observed + events) ** 2 / ((1 + observed) * events)) * 1e-7;
  const shift = options.ratio_type === 'count' && what === 'limit' ? 1 : 0;
  return Math.abs(cell(column) + shift) * relative;
}

function ofProportions(vector: VectorCase): Answer {
  const per = numberOption(vector, 'multiplier', 100);
  const funnel = proportionFunnel(givenColumn(vector, 'num'), givenColumn(vector, 'den'), { per });
  const table = new AnswerTable();
  table.note(funnel);
  if (funnel.kind === 'absent') return table.answer();
  for (const { at, twoSigma, threeSigma } of keptRows(vector, funnel.limits)) {
    table.addRow({ Population: at, baseline: funnel.baseline });
    table.addRow({ lower_2s_limit: twoSigma.lower, upper_2s_limit: twoSigma.upper });
    table.addRow({ lower_3s_limit: threeSigma.lower, upper_3s_limit: threeSigma.upper });
  }
  return table.answer();
}

function ofEvents(
  vector: VectorCase,
  funnel: Outcome<Funnel<PoissonSide>>,
  atName: string,
  drawn: string,
): Answer {
  const table = new AnswerTable();
  table.note(funnel);
  if (funnel.kind === 'absent') return table.answer();
  for (const { at, twoSigma, threeSigma } of keptRows(vector, funnel.limits)) {
    table.addRow({ [atName]: at, baseline: funnel.baseline });
    for (const [sigma, sides] of [['2s', twoSigma] as const, ['3s', threeSigma] as const]) {
      for (const side of ['lower', 'upper'] as const) {
        table.add(`${side}_${sigma}_limit`, sides[side].limit);
        table.add(`${side}_${sigma}_${drawn}`, sides[side].drawnAt);
      }
    }
  }
  return table.answer();
}

/** The rows that the case tells of, counted from 1; all of them where it does not say. */
function keptRows<Row>({ options }: VectorCase, rows: readonly Row[]): readonly Row[] {
  const kept = options.rowsKept as readonly number[] | undefined;
  return kept === undefined ? rows : kept.flatMap((row) => rows[row - 1] ?? []);
}
