import { duplicateRows as findDuplicates } from '../data/duplicate-rows.ts';
import { countOf } from '../text/count-of.ts';
import { defineRule, type RulePage } from './rule.ts';
import { oncePerTable } from './tables/once-per-table.ts';
import { keyColumns } from './tables/row-key.ts';
import { rowPlace } from './tables/row-place.ts';
import { joined, namesOf } from './words/phrases.ts';

export const page: RulePage = {
  summary: 'No two rows of a data file are about the same area, period and members.',
  why: 'A file that was pasted together twice, or lacks a column that tells its rows apart, counts the same people again and again.',
  examples: {
    bad: `id: made-up-two-sources
path: ../data/made-up-two-sources.csv
columns:
  council: { role: area, level: council }
  year: { role: period, grain: financialYear }
  falls: { role: measure, unit: falls }
`,
    good: `id: made-up-two-sources
path: ../data/made-up-two-sources.csv
columns:
  council: { role: area, level: council }
  year: { role: period, grain: financialYear }
  source: { role: category }
  falls: { role: measure, unit: falls }
`,
  },
};

export const duplicateRows = defineRule({
  id: 'duplicate-rows',
  severity: 'error',
  appliesTo: ['dataset'],
  messages: {
    same: (params: { lines: readonly number[]; columns: readonly string[]; more: number }) =>
      `Lines ${joined(params.lines.slice(0, 3).map(String))} of the file have the same ${namesOf(params.columns, 6)}, so a query adds them together${
        params.more === 0 ? '' : `, and so it is with ${countOf(params.more, 'more set')} of lines`
      }. Take the extra lines out, or describe the column that tells them apart.`,
  },
  check({ document, table }, _, report) {
    if (table === undefined || ![...table.columns.values()].some(({ role }) => role === 'measure')) return;
    const duplicates = oncePerTable(table, 'duplicate rows', () => findDuplicates(table));
    const [first] = duplicates;
    if (first === undefined) return;
    const columns = keyColumns(table).map(({ name }) => name);
    report('same', {
      document,
      range: document.rangeOfValue(['path']),
      params: {
        lines: first.rows.map((row) => table.lineOf(row) + 1),
        columns,
        more: duplicates.length - 1,
      },
      related: duplicates
        .flatMap(({ rows: [earlier = 0, ...later] }) =>
          later.slice(0, mostShown).map((row) => ({ row, line: table.lineOf(earlier) + 1 })),
        )
        .slice(0, mostShown)
        .map(({ row, line }) =>
          rowPlace(table, row, `This line has the same ${namesOf(columns, 6)} as line ${line}.`),
        ),
    });
  },
});

/** So many lines are shown that are the same as others. */
const mostShown = 10;
