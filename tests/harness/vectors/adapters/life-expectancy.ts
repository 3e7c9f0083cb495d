import { lifeExpectancy } from '../../../../packages/core/src/statistics/life-expectancy.ts';
import { abridgedStartAges } from '../../../../packages/core/src/statistics/life-table.ts';
import { AnswerTable, part, refused } from '../answer.ts';
import { givenColumn, levelsOf, type RowGroup, rowGroups } from '../inputs.ts';
import type { Adapter, Cell, VectorCase } from '../vector-case.ts';

export const adapter: Adapter = {
  tolerance: () => 1e-10,
  ignored: ['startage', 'confidence', 'statistic', 'method', 'pops', 'deaths'],
  answer: (vector) => {
    const levels = levelsOf(vector);
    if (levels === undefined) return refused('confidence');
    const table = new AnswerTable();
    const groups = rowGroups(vector, 'pops');
    for (const group of inOrderOfR(vector, groups)) {
      const bands = bandsOf(vector, group.rows);
      const asked = (vector.options.age_contents ?? abridgedStartAges) as readonly (number | string)[];
      const startAges = asked.map(firstAge);
      const outcome = lifeExpectancy(bands, { startAges });
      table.note(outcome);
      for (const startAge of wantedAges(
        vector,
        bands.map((band) => band.startAge),
      )) {
        const at = startAges.indexOf(startAge);
        const expectancy = outcome.kind === 'value' ? outcome.ages[at]?.expectancy : outcome;
        const row: Record<string, Cell> = { ...group.key, startage: startAge };
        row.value = expectancy && part(expectancy, ({ value }) => value);
        const older = bands.filter((band) => band.startAge >= startAge);
        row.pops_used = older.reduce((sum, { population }) => sum + Number(population), 0);
        row.dths_used = older.reduce((sum, { deaths }) => sum + Number(deaths), 0);
        for (const { confidence, suffix } of levels) {
          const again = lifeExpectancy(bands, { startAges, confidence });
          const limits = again.kind === 'value' ? again.ages[at]?.expectancy : again;
          row[`lower${suffix}`] = limits && part(limits, ({ lower }) => lower);
          row[`upper${suffix}`] = limits && part(limits, ({ upper }) => upper);
        }
        table.addRow(row);
      }
    }
    return table.answer();
  },
};

/** R puts groups that it cannot work out behind the others. */
function inOrderOfR({ expected }: VectorCase, groups: readonly RowGroup[]): readonly RowGroup[] {
  const areas = expected.columns?.area as readonly string[] | undefined;
  if (areas === undefined) return groups;
  return [...groups].sort((a, b) => areas.indexOf(a.key.area ?? '') - areas.indexOf(b.key.area ?? ''));
}

function bandsOf(vector: VectorCase, rows: readonly number[]) {
  const [deaths, populations] = [givenColumn(vector, 'deaths'), givenColumn(vector, 'pops')];
  const startAges = (vector.inputs.startage ?? []) as readonly (number | string)[];
  return rows.map((row) => ({
    startAge: firstAge(startAges[row] ?? ''),
    deaths: deaths[row] ?? 'missing',
    population: populations[row] ?? 'missing',
  }));
}

/** The first number of a label such as `1-4` or `90+`. */
function firstAge(label: number | string): number {
  return Number.parseFloat(String(label));
}

/** The ages asked for; all of them where one is no age band, as R does with a warning. */
function wantedAges({ options }: VectorCase, all: readonly number[]): readonly number[] {
  const asked = [options.le_age ?? 'all'].flat().map((age) => Number.parseFloat(String(age)));
  return asked.every((age) => all.includes(age)) ? all.filter((age) => asked.includes(age)) : all;
}
