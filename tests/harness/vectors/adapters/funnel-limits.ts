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
  // R stops its search for Poisson limits at 1e-7 of the interval it searches.
  tolerance: () => 1e-6,
  ignored: ['statistic', 'method'],
  answer: (vector) => {
    const { statistic } = vector.options;
    if (statistic === 'proportion') return ofProportions(vector);
    if (statistic === 'ratio') {
      const shown = vector.options.ratio_type === 'count' ? 'excess' : 'ratio';
      return ofEvents(vector, ratioFunnel(givenColumn(vector, 'den'), { shown }), 'Observed_events', 'exp_events');
    }
    const [per, years] = [numberOption(vector, 'multiplier', 1), numberOption(vector, 'years_of_data', 1)];
    const funnel = rateFunnel(rateRecords(vector), { per, years });
    return ofEvents(vector, funnel, 'Events', 'population_1_year');
  },
};

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

function ofEvents(vector: VectorCase, funnel: Outcome<Funnel<PoissonSide>>, atName: string, drawn: string): Answer {
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
