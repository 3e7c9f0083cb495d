import type { Dataset } from '../model/dataset.ts';
import { nearestWord } from '../text/nearest-word.ts';
import { didYouMean, joined } from './phrases.ts';
import { defineRule } from './rule.ts';

export const datasetIncomplete = defineRule({
  id: 'dataset-incomplete',
  severity: 'error',
  appliesTo: ['dataset'],
  summary:
    'A dataset names its file and describes its columns of areas and periods, and those that other columns refer to.',
  why: 'A figure belongs to an area and a period. Without a column of periods nobody knows which year a row is about; without a column of areas all rows are taken to be about the partnership itself.',
  examples: {
    bad: `id: falls-again
path: ../data/made-up-falls.csv
columns:
  falls: { role: measure, unit: falls }
`,
    good: `id: falls-again
path: ../data/made-up-falls.csv
columns:
  council: { role: area, level: council }
  year: { role: period, grain: calendarYear }
  falls: { role: measure, unit: falls }
`,
  },
  messages: {
    missing: ({ parts }: { parts: readonly string[] }) =>
      `This dataset has ${joined(parts.map((part) => `no ${part}`))}.`,
    undeclared: (params: { key: string; column: string; suggestion: string | null }) =>
      `"${params.key}" names the column "${params.column}", which is not under "columns".${didYouMean(params.suggestion)}`,
  },
  check({ document }, { workspace }, report) {
    const parts = missingParts(document.model, workspace.partnership?.model.area !== undefined);
    if (parts.length > 0)
      report('missing', { document, range: document.rangeOfValue(['id']), params: { parts } });
    const { columns } = document.model;
    if (columns === undefined) return;
    for (const { key, column, path } of namedColumns(document.model)) {
      if (Object.hasOwn(columns, column)) continue;
      const suggestion = nearestWord(column, Object.keys(columns)) ?? null;
      report('undeclared', {
        document,
        range: document.rangeOfValue(path),
        params: { key, column, suggestion },
      });
    }
  },
});

/** Data without a column of areas are about the partnership's own area, where that is known. */
function missingParts({ path, columns }: Partial<Dataset>, hasOwnArea: boolean): readonly string[] {
  const roles = new Set(Object.values(columns ?? {}).map(({ role }) => role));
  return [
    ...(path === undefined ? ['"path" to its CSV file'] : []),
    ...(columns === undefined ? ['"columns"'] : []),
    ...(columns && !hasOwnArea && !roles.has('area') ? ['column with "role: area"'] : []),
    ...(columns && !roles.has('period') ? ['column with "role: period"'] : []),
  ];
}

/** The columns that other columns and `unpivot` refer to. */
function namedColumns({ columns = {}, unpivot = [] }: Partial<Dataset>) {
  const named = (key: string, column: string | undefined, path: readonly (string | number)[]) =>
    column === undefined ? [] : [{ key, column, path }];
  return [
    ...Object.entries(columns).flatMap(([name, column]) =>
      column.role === 'measure'
        ? (['lower', 'upper'] as const).flatMap((key) => named(key, column[key], ['columns', name, key]))
        : [],
    ),
    ...unpivot.flatMap((each, index) =>
      (['names', 'values'] as const).flatMap((key) => named(key, each[key], ['unpivot', index, key])),
    ),
  ];
}
