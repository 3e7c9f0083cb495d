import type { Column } from '../model/dataset.ts';
import { writeName } from '../query/read-name.ts';
import { nearestWord } from '../text/nearest-word.ts';
import { boundQueries, columnNames } from './bound-queries.ts';
import { didYouMean, namesOf } from './phrases.ts';
import { defineRule } from './rule.ts';
import { replaceWord } from './yaml-edit.ts';

export const unknownColumn = defineRule({
  id: 'unknown-column',
  severity: 'error',
  appliesTo: ['indicator'],
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
    heading: ({ column, name }: { column: string; name: string }) =>
      `"${column}" is the heading in the file; queries call this column "${name}".`,
  },
  check(indicator, { workspace }, report) {
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
        const known = namesInUse(columns);
        const suggestion = nearestWord(column, known) ?? null;
        report('unknown', {
          ...place,
          params: { column, dataset: dataset.id, suggestion, known },
          fixes: suggestion === null ? [] : replaceWord(query, spans, writeName(suggestion)),
        });
      }
    }
  },
});

function columnWithHeading(columns: ReadonlyMap<string, Column>, heading: string): string | undefined {
  return [...columns].find(([, column]) => column.header === heading)?.[0];
}

function namesInUse(columns: ReadonlyMap<string, Column>): readonly string[] {
  return [...columns].filter(([, { role }]) => role !== 'ignored').map(([name]) => name);
}
