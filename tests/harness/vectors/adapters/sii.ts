import type { DeprivationGroup } from '../../../../packages/core/src/statistics/inequality/read-groups.ts';
import {
  type SlopeIndexOptions,
  slopeIndexOfInequality,
} from '../../../../packages/core/src/statistics/inequality/slope-index-of-inequality.ts';
import { seededRandom } from '../../../../packages/core/src/statistics/random.ts';
import { AnswerTable, part, refused } from '../answer.ts';
import { givenColumn, levelsOf, numberOption, rowGroups, suffixOf } from '../inputs.ts';
import type { Adapter, VectorCase } from '../vector-case.ts';

export const adapter: Adapter = {
  // R draws its limits at random, 100,000 times. Six errors of such a draw, as a share of the limit, are told apart by the
  // narrowest case; `limits-of-draws` in the runner holds them to errors of the draw itself.
  tolerance: () => 1e-9,
  ignored: ['indicator_type', 'multiplier', 'transform', 'CI_confidence', 'CI_method'],
  answer: (vector) => {
    const levels = levelsOf(vector);
    if (levels === undefined) return refused('confidence');
    const options = optionsOf(vector);
    if (options === undefined) return refused('out-of-range');
    const most = Math.max(...givenColumn(vector, 'quantile').map(Number));
    const table = new AnswerTable();
    for (const { key, rows } of rowGroups(vector, 'quantile')) {
      const random = seededRandom(20_261_121);
      const outcome = slopeIndexOfInequality(groupsOf(vector, rows), {
        ...options,
        groups: most,
        random,
        levels: levels.map(({ confidence }) => confidence),
      });
      table.note(outcome);
      if (outcome.kind === 'absent' && vector.inputs.groupBy !== undefined) continue;
      table.addRow({ ...key, sii: part(outcome, ({ slopeIndex }) => slopeIndex) });
      table.addRow({ rii: part(outcome, ({ relativeIndex }) => relativeIndex) });
      table.addRow({ intercept: part(outcome, ({ intercept }) => intercept) });
      // On the transformed scale R leaves the last letters of the names out.
      for (const limits of part(outcome, (index) => index.limits) ?? []) {
        const suffix = suffixOf(limits.confidence.level).replace(options.isTransformed ? 'cl' : '', '');
        table.add(`sii_lower${suffix}`, limits.slopeIndex.lower);
        table.add(`sii_upper${suffix}`, limits.slopeIndex.upper);
        table.add(`rii_lower${suffix}`, limits.relativeIndex.lower);
        table.add(`rii_upper${suffix}`, limits.relativeIndex.upper);
      }
    }
    return table.answer();
  },
};

function optionsOf({ options, ...vector }: VectorCase): SlopeIndexOptions | undefined {
  const kind = (['other', 'rate', 'proportion'] as const)[Number(options.value_type)];
  const isTransformed = options.transform === true;
  const draws = numberOption({ options, ...vector }, 'repetitions', 100_000);
  if (kind === undefined || draws < 1000 || (isTransformed && (kind === 'other' || options.uses === 'se')))
    return undefined;
  return { kind, isTransformed, draws, per: numberOption({ options, ...vector }, 'multiplier', 1) };
}

function groupsOf(vector: VectorCase, rows: readonly number[]): readonly DeprivationGroup[] {
  const column = (name: string) => givenColumn(vector, name);
  const at = (name: string, row: number) => column(name)[row] ?? 'missing';
  return rows.map((row) => {
    const population = at('pop', row);
    const isCounted = vector.options.value_from === 'x/pop';
    const value = isCounted ? Number(at('x', row)) / Number(population) : at('value', row);
    const error =
      vector.options.uses === 'se'
        ? { standardError: at('se', row) }
        : { limits: { lower: at('lower', row), upper: at('upper', row) } };
    return { quantile: Number(at('quantile', row)), population, value, ...error };
  });
}
