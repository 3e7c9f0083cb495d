import type { Dataset } from '../model/dataset.ts';
import { nodeAt } from '../syntax/tree-access.ts';
import { nearestWord } from '../text/nearest-word.ts';
import type { Document } from '../workspace/document.ts';
import { isWritten } from '../workspace/is-written.ts';
import { defineRule, type RulePage } from './rule.ts';
import { didYouMean, joined, namesOf } from './words/phrases.ts';
import { replaceValue } from './words/yaml-edit.ts';

export const page: RulePage = {
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
};

export const datasetIncomplete = defineRule({
  id: 'dataset-incomplete',
  severity: 'error',
  appliesTo: ['dataset'],
  messages: {
    missing: ({ parts }: { parts: readonly Part[] }) =>
      `This dataset has ${joined(parts.map((part) => `no ${partWords[part].name}`))}. ${parts.map((part) => partWords[part].mend).join(' ')}`,
    undeclared: (params: {
      key: string;
      column: string;
      suggestion: string | null;
      known: readonly string[];
    }) =>
      `"${params.key}" names the column "${params.column}", which is not under "columns".${
        params.suggestion === null
          ? ` Describe it there, or name one of ${namesOf(params.known, 6)}.`
          : didYouMean(params.suggestion)
      }`,
  },
  check({ document }, { workspace }, report) {
    const parts = missingParts(document, workspace.partnership?.model.area !== undefined);
    if (parts.length > 0)
      report('missing', { document, range: document.rangeOfValue(['id']), params: { parts } });
    const { columns } = document.model;
    if (columns === undefined) return;
    for (const { key, column, path } of namedColumns(document.model)) {
      if (Object.hasOwn(columns, column)) continue;
      const known = Object.keys(columns);
      const suggestion = nearestWord(column, known) ?? null;
      const range = document.rangeOfValue(path);
      report('undeclared', {
        document,
        range,
        params: { key, column, suggestion, known },
        fixes: suggestion === null ? [] : replaceValue(document, range, suggestion),
      });
    }
  },
});

type Part = 'path' | 'columns' | 'area' | 'period';

const partWords: Readonly<Record<Part, { readonly name: string; readonly mend: string }>> = {
  path: { name: '"path" to its CSV file', mend: 'Write one, such as "path: ../data/falls.csv".' },
  columns: { name: '"columns"', mend: 'Under "columns", describe those that queries need.' },
  area: {
    name: 'column with "role: area"',
    mend: 'Describe the one that holds areas, such as "council: { role: area, level: council }".',
  },
  period: {
    name: 'column with "role: period"',
    mend: 'Describe the one that holds periods, such as "year: { role: period, grain: financialYear }".',
  },
};

/** Data without a column of areas are about the partnership's own area, where that is known. */
function missingParts(document: Document<'dataset'>, hasOwnArea: boolean): readonly Part[] {
  const { path, columns } = document.model;
  const lacks = (role: 'area' | 'period') =>
    columns !== undefined &&
    Object.values(columns).every((column) => column.role !== role) &&
    !hasUnreadColumn(document, columns);
  return [
    ...(path === undefined && !isWritten(document, ['path']) ? (['path'] as const) : []),
    ...(columns === undefined && !isWritten(document, ['columns']) ? (['columns'] as const) : []),
    ...(!hasOwnArea && lacks('area') ? (['area'] as const) : []),
    ...(lacks('period') ? (['period'] as const) : []),
  ];
}

/** Whether a column is described in a way that cannot be read: it may be the one of areas or of periods. */
function hasUnreadColumn({ root }: Document, columns: NonNullable<Dataset['columns']>): boolean {
  const written = root && nodeAt(root, ['columns']);
  return written?.kind === 'map' && written.entries.some(({ key }) => !Object.hasOwn(columns, key.text));
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
