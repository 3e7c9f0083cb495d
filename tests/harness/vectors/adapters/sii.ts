import { normalQuantile } from '../../../../packages/core/src/statistics/distributions/normal-quantile.ts';
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
  tolerance: () => 1e-9,
  room,
  ignored: ['indicator_type', 'multiplier', 'transform', 'CI_confidence', 'CI_method'],
  answer: (vector) => {
    const levels = levelsOf(vector);
    if (levels === undefined) return refused('confidence');
    const options = optionsOf(vector);
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
      // R multiplies the intercept only on the transformed scale.
      const unit = options.isTransformed ? Math.abs(options.per ?? 1) : 1;
      table.addRow({ intercept: part(outcome, ({ intercept }) => intercept * unit) });
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

/** Six errors of a limit that R takes from draws, and we sometimes too: how far the draw at that place strays. */
function room(vector: VectorCase, column: string, row: number): number | undefined {
  const [, index = '', level = '', end = ''] = /^([sr]ii)_(?:lower|upper)(\d+_\d)(cl)?$/.exec(column) ?? [];
  if (index === '') return undefined;
  const cell = (side: string) => Number(vector.expected.columns?.[`${index}_${side}${level}${end}`]?.[row]);
  const outside = (1 - Number(level.replace('_', '.')) / 100) / 2;
  const z = normalQuantile(1 - outside) ?? 0;
  const deviation = Math.abs(cell('upper') - cell('lower')) / (2 * z);
  const density = Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
  return 6 * deviation * (Math.sqrt((2 * outside * (1 - outside)) / drawsOf(vector)) / density);
}

/** R's and ours alike. */
function drawsOf(vector: VectorCase): number {
  return numberOption(vector, 'repetitions', 100_000);
}

function optionsOf(vector: VectorCase): SlopeIndexOptions {
  const kind = (['other', 'rate', 'proportion'] as const)[Number(vector.options.value_type)] ?? 'other';
  const isTransformed = vector.options.transform === true;
  return { kind, isTransformed, draws: drawsOf(vector), per: numberOption(vector, 'multiplier', 1) };
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
