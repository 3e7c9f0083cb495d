import { bandColumnIn } from '../calculation/plans/band-column.ts';
import type { Column } from '../model/dataset.ts';
import { writeName } from '../query/read-name.ts';
import { nearestWord } from '../text/nearest-word.ts';
import type { Range } from '../text/span.ts';
import type { LinkedIndicator, Workspace } from '../workspace/workspace.ts';
import { defineRule, type RulePage } from './rule.ts';
import { nearestOfShown } from './words/nearest-of-shown.ts';
import { didYouMean, namesOf } from './words/phrases.ts';
import { replaceWord } from './words/yaml-edit.ts';
import { boundQueries, columnNames } from './written/bound-queries.ts';
import { neededMeasures } from './written/needed-measures.ts';
import { ownValue } from './written/own-words.ts';

export const page: RulePage = {
  summary: 'Every column that a query names is a column of its dataset.',
  why: 'A query with a column that is not there cannot be run. Queries use the names under `columns` in the dataset file, which need not be the headings of the CSV file.',
  examples: {
    bad: `id: NI-19
extends: national
measures:
  delayedBedDays: >-
    sum(beddays) from made-up-bed-days
    where age_group = "75plus" and reason = "All reasons"
`,
    good: `id: NI-19
extends: national
measures:
  delayedBedDays: >-
    sum(bed_days) from made-up-bed-days
    where age_group = "75plus" and reason = "All reasons"
`,
  },
};

export const unknownColumn = defineRule({
  id: 'unknown-column',
  severity: 'error',
  appliesTo: ['indicator'],
  messages: {
    unknown: (params: {
      column: string;
      dataset: string;
      suggestion: string | null;
      known: readonly string[];
    }) =>
      `The dataset "${params.dataset}" has no column "${params.column}".${
        params.suggestion === null
          ? ` Its columns are ${namesOf(params.known, 8)}.`
          : didYouMean(params.suggestion)
      }`,
    split: (params: {
      column: string;
      dataset: string;
      suggestion: string | null;
      known: readonly string[];
    }) =>
      `The dataset "${params.dataset}" has no column "${params.column}" of categories or ages to split by.${
        params.suggestion !== null
          ? didYouMean(params.suggestion)
          : params.known.length === 0
            ? ''
            : ` Those that it has are ${namesOf(params.known, 8)}.`
      }`,
    heading: ({ column, name }: { column: string; name: string }) =>
      `"${column}" is the heading in the file; queries call this column "${name}".`,
  },
  check(indicator, { workspace }, report) {
    const nearest = nearestOfShown();
    const names = new Map<unknown, readonly string[]>();
    for (const { query, dataset, columns } of boundQueries(indicator, workspace)) {
      const unknown = columnNames(query.parsed).filter(({ text }) => !columns.has(text));
      for (const column of new Set(unknown.map(({ text }) => text))) {
        const spans = unknown.filter(({ text }) => text === column).map(({ span }) => span);
        const [first] = spans;
        if (first === undefined) continue;
        const place = { document: query.document, range: query.rangeOf(first) };
        const name = columnWithHeading(columns, column);
        if (name !== undefined) {
          report('heading', {
            ...place,
            params: { column, name },
            fixes: replaceWord(query, spans, writeName(name)),
          });
          continue;
        }
        const known = names.get(dataset) ?? namesInUse(columns);
        names.set(dataset, known);
        const suggestion = nearest(column, known) ?? null;
        report('unknown', {
          ...place,
          params: { column, dataset: dataset.id, suggestion, known },
          fixes: suggestion === null ? [] : replaceWord(query, spans, writeName(suggestion)),
        });
      }
    }
    reportSplits(indicator, workspace, (params, range) =>
      report('split', { document: indicator.document, range, params }),
    );
  },
});

type Split = {
  readonly column: string;
  readonly dataset: string;
  readonly suggestion: string | null;
  readonly known: readonly string[];
};

/** The columns that the file asks measures to be split by, where the data of one do not have them; each place once. */
function reportSplits(
  indicator: LinkedIndicator,
  workspace: Workspace,
  report: (params: Split, range: Range) => void,
): void {
  const needed = new Set(neededMeasures(indicator).map(({ name }) => name));
  const told = new Set<string>();
  for (const { measure, dataset, columns } of boundQueries(indicator, workspace)) {
    const column = needed.has(measure.name) ? bandColumnIn(indicator, measure) : undefined;
    const range =
      ownValue(indicator, ['measures', measure.name, 'by']) ?? ownValue(indicator, ['calculation', 'by']);
    const place = JSON.stringify(range);
    if (column === undefined || range === undefined || told.has(place)) continue;
    const known = [...columns]
      .filter(([, { role }]) => role === 'category' || role === 'age')
      .map(([name]) => name);
    if (known.includes(column)) continue;
    told.add(place);
    report({ column, dataset: dataset.id, suggestion: nearestWord(column, known) ?? null, known }, range);
  }
}

function columnWithHeading(columns: ReadonlyMap<string, Column>, heading: string): string | undefined {
  return [...columns].find(([, column]) => column.header === heading)?.[0];
}

function namesInUse(columns: ReadonlyMap<string, Column>): readonly string[] {
  return [...columns].filter(([, { role }]) => role !== 'ignored').map(([name]) => name);
}
