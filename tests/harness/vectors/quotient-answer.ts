import type { Confidence } from '../../../packages/core/src/statistics/confidence.ts';
import { ninetyFivePercent } from '../../../packages/core/src/statistics/confidence.ts';
import type { Estimate } from '../../../packages/core/src/statistics/estimate.ts';
import type { Given, Outcome } from '../../../packages/core/src/statistics/outcome.ts';
import { AnswerTable, part, refused } from './answer.ts';
import { givenColumn, levelsOf, numberOption, rowGroups } from './inputs.ts';
import type { Answer, VectorCase } from './vector-case.ts';

type Estimator = (
  numerator: Given,
  denominator: Given,
  options: { readonly per: number; readonly confidence: Confidence },
) => Outcome<Estimate>;

/** Answers a case of one numerator and one denominator a row; rows of a group are added up first. */
export function quotientAnswer(vector: VectorCase, estimator: Estimator, perOtherwise: number): Answer {
  const levels = levelsOf(vector);
  if (levels === undefined) return refused('confidence');
  const [numerators, denominators] = [givenColumn(vector, 'num'), givenColumn(vector, 'den')];
  const table = new AnswerTable();
  const per = numberOption(vector, 'multiplier', perOtherwise);
  const isGrouped = vector.inputs.groupBy !== undefined;
  const groups = isGrouped
    ? rowGroups(vector, 'num')
    : numerators.map((_, row) => ({ key: {}, rows: [row] }));
  for (const { key, rows } of groups) {
    const [numerator, denominator] = [total(numerators, rows), total(denominators, rows)];
    const first = levels[0]?.confidence ?? ninetyFivePercent;
    const outcome = estimator(numerator, denominator, { per, confidence: first });
    table.note(outcome);
    table.addRow({ ...key, num: cell(numerator), den: cell(denominator) });
    table.add(
      'value',
      part(outcome, ({ value }) => value),
    );
    table.add('method', methodOf(outcome));
    for (const { confidence, suffix } of levels) {
      const at = estimator(numerator, denominator, { per, confidence });
      table.add(
        `lower${suffix}`,
        part(at, ({ lower }) => lower),
      );
      table.add(
        `upper${suffix}`,
        part(at, ({ upper }) => upper),
      );
    }
  }
  return table.answer();
}

/** R's word for a method of limits. */
export function methodOf(outcome: Outcome<{ readonly method: string }>): string | undefined {
  const words: Readonly<Record<string, string>> = { exact: 'Exact', Byar: 'Byars', Wilson: 'Wilson' };
  return part(outcome, ({ method }) => words[method] ?? method);
}

function total(column: readonly Given[], rows: readonly number[]): Given {
  return rows.reduce<Given>((sum, row) => {
    const given = column[row] ?? 'missing';
    return typeof sum === 'number' && typeof given === 'number' ? sum + given : 'missing';
  }, 0);
}

function cell(given: Given): number | undefined {
  return typeof given === 'number' ? given : undefined;
}
