import {
  inequalityRange,
  scottishInequality,
  type WithLimits,
} from '../../../packages/core/src/statistics/inequality/scottish-inequality.ts';
import { AnswerTable, part } from './answer.ts';
import { givenColumn, textColumn } from './inputs.ts';
import type { Answer, Cell, VectorCase } from './vector-case.ts';

/** Answers a case of ScotPHO's measures of inequality, which repeats the figures of an area on each of its rows. */
export function scottishInequalityAnswer(vector: VectorCase): Answer {
  const [rates, populations] = ['rate', 'denominator'].map((name) => givenColumn(vector, name));
  const quintiles = textColumn(vector, 'quintile');
  const all = quintiles.indexOf('Total');
  const groups = quintiles.flatMap((quintile, row) =>
    row === all
      ? []
      : [
          {
            quantile: Number(quintile),
            rate: rates?.[row] ?? 'missing',
            population: populations?.[row] ?? 'missing',
          },
        ],
  );
  const outcome = scottishInequality(groups, rates?.[all] ?? 'missing');
  const [most, least] = [
    groups.find(({ quantile }) => quantile === 1),
    groups.find(({ quantile }) => quantile === 5),
  ];
  const range = inequalityRange(most?.rate ?? 'missing', least?.rate ?? 'missing');
  const people = groups.reduce((sum, { population }) => sum + Number(population), 0);
  const table = new AnswerTable();
  const withLimits = (name: string, found: WithLimits | undefined): Record<string, Cell> => ({
    [name]: found?.value,
    [`lowci_${name}`]: found?.lower,
    [`upci_${name}`]: found?.upper,
  });
  for (const [row] of quintiles.entries()) {
    const group = row === all ? undefined : groups[row < all ? row : row - 1];
    const ownRange = group && inequalityRange(group.rate, least?.rate ?? 'missing');
    const share = group && Number(group.population) / people;
    table.addRow({
      numerator: cell(vector, row),
      rate: row === all ? Number(rates?.[all]) : Number(group?.rate),
      proportion_pop: share,
      par_rr: ownRange && part(ownRange, ({ quotient }) => (quotient - 1) * (share ?? 0)),
      most_rate: group && Number(most?.rate),
      least_rate: group && Number(least?.rate),
      count: group && groups.length,
      ...withLimits(
        'sii',
        part(outcome, ({ slopeIndex }) => slopeIndex),
      ),
      ...withLimits(
        'rii',
        part(outcome, ({ relativeIndex }) => relativeIndex),
      ),
      ...withLimits(
        'rii_int',
        part(outcome, ({ percentAboveAverage }) => percentAboveAverage),
      ),
      par: part(outcome, ({ attributableToDeprivation }) => attributableToDeprivation),
      abs_range: part(range, ({ difference }) => difference),
      rel_range: part(range, ({ quotient }) => quotient),
    });
  }
  return table.answer();
}

function cell(vector: VectorCase, row: number): Cell {
  const given = givenColumn(vector, 'numerator')[row];
  return typeof given === 'number' ? given : undefined;
}
