import type { Confidence } from '../../../packages/core/src/statistics/confidence.ts';
import type {
  IndirectEstimate,
  ReferenceBand,
} from '../../../packages/core/src/statistics/indirectly-standardised.ts';
import type { Given, Outcome } from '../../../packages/core/src/statistics/outcome.ts';
import { AnswerTable, part, refused } from './answer.ts';
import { givenColumn, levelsOf, numberOption, rowGroups, textColumn } from './inputs.ts';
import { methodOf } from './quotient-answer.ts';
import type { Answer, VectorCase } from './vector-case.ts';

type Estimator = (
  observed: Given | readonly Given[],
  bands: readonly ReferenceBand[],
  options: { readonly per: number; readonly confidence?: Confidence },
) => Outcome<IndirectEstimate>;

/** Answers a case of an indirectly standardised figure. */
export function indirectAnswer(
  vector: VectorCase,
  estimator: Estimator,
  perName: string,
  perOtherwise: number,
): Answer {
  const levels = levelsOf(vector);
  if (levels === undefined) return refused('confidence');
  const groups = rowGroups(vector, 'pop');
  const reference = referenceOf(vector);
  if (reference === undefined) return refused('missing');
  const per = numberOption(vector, perName, perOtherwise);
  const table = new AnswerTable();
  for (const { key, rows } of groups) {
    const [observed, bands] = [observedOf(vector, key, rows), reference(rows)];
    const outcome = estimator(observed, bands, { per });
    table.note(outcome);
    table.addRow({ ...key, value: part(outcome, ({ value }) => value) });
    table.add(
      'observed',
      part(outcome, (estimate) => estimate.observed),
    );
    table.add(
      'expected',
      part(estimator(0, bands, { per }), ({ expected }) => expected),
    );
    table.add(
      'ref_rate',
      part(estimator(0, bands, { per }), ({ referenceRate }) => referenceRate),
    );
    table.add('method', methodOf(outcome));
    for (const { confidence, suffix } of levels) {
      const at = estimator(observed, bands, { per, confidence });
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

interface Totals {
  readonly observed: readonly (number | null)[];
  readonly [column: string]: readonly unknown[];
}

function observedOf(
  vector: VectorCase,
  key: Readonly<Record<string, string>>,
  rows: readonly number[],
): Given | readonly Given[] {
  const totals = vector.inputs.observedTotals as Totals | undefined;
  if (totals === undefined) {
    const events = givenColumn(vector, 'obs');
    return rows.map((row) => events[row] ?? 'missing');
  }
  const row = totals.observed.findIndex((_, index) =>
    Object.entries(key).every(
      ([name, value]) => totals[name] === undefined || String(totals[name][index]) === value,
    ),
  );
  return totals.observed[row] ?? 'missing';
}

/** The bands of some rows: their own columns of the reference, or a reference by place. */
function referenceOf(
  vector: VectorCase,
): ((rows: readonly number[]) => readonly ReferenceBand[]) | undefined {
  const apart = vector.inputs.reference as { xref: (number | null)[]; nref: (number | null)[] } | undefined;
  const populations = givenColumn(vector, 'pop');
  if (apart !== undefined) {
    return (rows) =>
      apart.xref.map((events, index) => ({
        population: populations[rows[index] ?? -1] ?? 'missing',
        referenceEvents: events ?? 'missing',
        referencePopulation: apart.nref[index] ?? 'missing',
      }));
  }
  if (textColumn(vector, 'xref').length === 0) return undefined;
  const [events, people] = [givenColumn(vector, 'xref'), givenColumn(vector, 'nref')];
  return (rows) =>
    rows.map((row) => ({
      population: populations[row] ?? 'missing',
      referenceEvents: events[row] ?? 'missing',
      referencePopulation: people[row] ?? 'missing',
    }));
}
