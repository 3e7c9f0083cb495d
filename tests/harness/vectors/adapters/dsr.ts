import type { Confidence } from '../../../../packages/core/src/statistics/confidence.ts';
import {
  directlyStandardisedRate,
  type StandardisedRate,
} from '../../../../packages/core/src/statistics/directly-standardised-rate.ts';
import type { Given, Outcome } from '../../../../packages/core/src/statistics/outcome.ts';
import { europeanStandardPopulation2013 } from '../../../../packages/core/src/statistics/standard-population.ts';
import { standardisedRateOfRepeatedEvents } from '../../../../packages/core/src/statistics/standardised-rate-of-repeated-events.ts';
import { AnswerTable, part, refused } from '../answer.ts';
import { givenColumn, levelsOf, numberOption, rowGroups, textColumn } from '../inputs.ts';
import type { Adapter, VectorCase } from '../vector-case.ts';

export const adapter: Adapter = {
  tolerance: (column) => (column === 'value' ? 1e-12 : 1e-10),
  ignored: ['confidence', 'statistic'],
  answer: (vector) => {
    const levels = levelsOf(vector);
    if (levels === undefined) return refused('confidence');
    // R tells apart the frequencies of an area itself, also where the rows are grouped by them.
    const keys = ((vector.inputs.groupBy ?? []) as readonly string[]).filter((key) => key !== 'freq');
    const groups = rowGroups({ ...vector, inputs: { ...vector.inputs, groupBy: keys } }, 'pop');
    const table = new AnswerTable();
    for (const { key, rows } of groups) {
      const rateAt = (confidence?: Confidence) => rateOf(vector, rows, confidence);
      const outcome = rateAt();
      table.note(outcome);
      table.addRow({ ...key, ...sums(vector, rows, outcome), value: part(outcome, ({ value }) => value) });
      table.add('method', isRepeated(vector) ? adjusted : 'Dobson');
      for (const { confidence, suffix } of levels) {
        const at = rateAt(confidence);
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
  },
};

const adjusted = 'Dobson, with confidence adjusted for non-independent events';

function isRepeated({ options }: VectorCase): boolean {
  return options.independent_events === false;
}

function rateOf(
  vector: VectorCase,
  rows: readonly number[],
  confidence?: Confidence,
): Outcome<StandardisedRate> {
  const options = { per: per(vector), ...(confidence && { confidence }) };
  if (!isRepeated(vector)) return directlyStandardisedRate(bandsOf(vector, rows), options);
  const [ageBands, frequencies] = [textColumn(vector, 'ageband'), givenColumn(vector, 'freq')];
  const bands = bandsOf(vector, rows).map(({ events, population, weight }, index) => {
    const row = rows[index] ?? 0;
    const [ageBand = '', eventsEach = 'missing'] = [ageBands[row], frequencies[row]];
    return { ageBand, people: events, eventsEach, population, weight };
  });
  return standardisedRateOfRepeatedEvents(bands, options);
}

function per(vector: VectorCase): number {
  return numberOption(vector, 'multiplier', 100_000);
}

function bandsOf(vector: VectorCase, rows: readonly number[]) {
  const [events, populations] = [givenColumn(vector, 'obs'), givenColumn(vector, 'pop')];
  const weights = weightsOf(vector, rows);
  return rows.map((row, index) => ({
    events: events[row] ?? 'missing',
    population: populations[row] ?? 'missing',
    weight: weights[index] ?? 'missing',
  }));
}

/** `phe_dsr` takes the weights by their place: those of 2013 or a list of its own. */
function weightsOf(vector: VectorCase, rows: readonly number[]): readonly Given[] {
  const { stdpop } = vector.options;
  if (stdpop === 'esp2013') return europeanStandardPopulation2013.map(({ weight }) => weight);
  if (Array.isArray(stdpop)) return stdpop as readonly number[];
  const column = givenColumn(vector, 'stdpop');
  return rows.map((row) => column[row] ?? 'missing');
}

/** R tells the sums of a rate that has too few events too. */
function sums(vector: VectorCase, rows: readonly number[], outcome: Outcome<StandardisedRate>) {
  const [events, populations] = [givenColumn(vector, 'obs'), givenColumn(vector, 'pop')];
  const [each, bands] = [givenColumn(vector, 'freq'), textColumn(vector, 'ageband')];
  const number = (column: readonly Given[], row: number, otherwise: number) =>
    typeof column[row] === 'number' ? column[row] : otherwise;
  const count = rows.reduce((sum, row) => sum + number(events, row, 0) * number(each, row, 1), 0);
  const firsts = isRepeated(vector)
    ? rows.filter((row) => rows.find((other) => bands[other] === bands[row]) === row)
    : rows;
  const people = firsts.reduce((sum, row) => sum + number(populations, row, 0), 0);
  return {
    total_count: part(outcome, (rate) => rate.events) ?? count,
    total_pop: part(outcome, (rate) => rate.population) ?? people,
  };
}
