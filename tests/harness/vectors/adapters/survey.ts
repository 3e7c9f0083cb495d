import { compareShares } from '../../../../packages/core/src/statistics/survey/compare-shares.ts';
import {
  type Respondent,
  weightedShare,
} from '../../../../packages/core/src/statistics/survey/weighted-share.ts';
import { AnswerTable, part } from '../answer.ts';
import { givenColumn, textColumn } from '../inputs.ts';
import type { Adapter, Answer, VectorCase } from '../vector-case.ts';

export const adapter: Adapter = {
  tolerance: () => 1e-9,
  // The normal limits of the survey package are not those that are published.
  ignored: ['lower_z', 'upper_z'],
  answer: (vector) => (vector.options.test === undefined ? share(vector) : comparisons(vector)),
};

function share(vector: VectorCase): Answer {
  const outcome = weightedShare(respondents(vector));
  const table = new AnswerTable();
  table.note(outcome);
  table.addRow({
    mean: part(outcome, ({ value }) => value),
    se: part(outcome, ({ standardError }) => standardError),
    deff: part(outcome, ({ designEffect }) => designEffect),
    lower_t: part(outcome, ({ lower }) => lower),
    upper_t: part(outcome, ({ upper }) => upper),
    degf: part(outcome, ({ degreesOfFreedom }) => degreesOfFreedom),
    n: part(outcome, (found) => found.respondents),
    sum_weights: part(outcome, ({ sumOfWeights }) => sumOfWeights),
  });
  return table.answer();
}

function respondents(vector: VectorCase): readonly Respondent[] {
  const [weights, sizes, answers] = ['w', 'N', 'pos'].map((name) => givenColumn(vector, name));
  const [strata, areas] = [textColumn(vector, 'gp'), textColumn(vector, 'area')];
  const { domain, strata: byStratum, fpc } = vector.options;
  return (answers ?? []).map(
    (answer, row): Respondent => ({
      isPositive: answer === 'missing' ? 'missing' : answer === 1,
      weight: weights?.[row] ?? 'missing',
      ...(byStratum === null ? {} : { stratum: strata[row] ?? '' }),
      ...(fpc === null ? {} : { stratumSize: sizes?.[row] ?? 'missing' }),
      isInArea: domain === null || areas[row] === domain,
    }),
  );
}

function comparisons(vector: VectorCase): Answer {
  const column = (name: string) => givenColumn(vector, name);
  const table = new AnswerTable();
  for (const [row, own] of column('p_local').entries()) {
    const of = (side: string, given = own) => ({
      share: given,
      respondents: column(`n_${side}`)[row] ?? 'missing',
      designEffect: column(`deff_${side}`)[row] ?? 'missing',
    });
    const outcome = compareShares(of('local'), of('scot', column('p_scot')[row] ?? 'missing'));
    table.note(outcome);
    table.add(
      'se',
      part(outcome, ({ standardError }) => standardError),
    );
    table.add(
      'z',
      part(outcome, ({ z }) => z),
    );
    table.add(
      'significant',
      part(outcome, ({ isSignificant }) => Number(isSignificant)),
    );
    table.add(
      'difference_rounded',
      part(outcome, ({ difference }) => Math.round(difference * 100) + 0),
    );
    table.add(
      'flag',
      part(outcome, ({ standing }) => flags[standing]),
    );
  }
  return table.answer();
}

const flags = {
  higher: 'Statistically higher than Scotland',
  lower: 'Statistically lower than Scotland',
  'not different': 'Not statistically different from Scotland',
} as const;
