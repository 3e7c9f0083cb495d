import { formatExactly } from '../calculation/results/format-number.ts';
import type { Column } from '../model/dataset.ts';
import { countOf } from '../text/count-of.ts';
import { defineRule, type RulePage } from './rule.ts';
import { mismatches } from './tables/add-up-totals.ts';
import { whyNotAdded } from './tables/estimates.ts';
import { rowPlace } from './tables/row-place.ts';
import { totalsOf } from './tables/totals.ts';

export const page: RulePage = {
  summary: 'The rows of a total are the sum of the rows of its parts.',
  why: 'When the parts do not add up to the total, either a row is wrong or the total holds something that has no row of its own. It should be known before one of them is used.',
  examples: {
    bad: `id: made-up-wrong-total
path: ../data/made-up-wrong-total.csv
columns:
  council: { role: area, level: council }
  year: { role: period, grain: financialYear }
  sex: { role: category, totals: { All: [Female, Male] } }
  falls: { role: measure, unit: falls }
`,
    good: `id: made-up-bed-days-again
path: ../data/made-up-bed-days.csv
columns:
  council: { role: area, level: council }
  month: { role: period, grain: month }
  age_group: { role: category, totals: { 18plus: [18-74, 75plus] } }
  reason: { role: category, totals: { All reasons: "*" } }
  bed_days: { role: measure, unit: bed days }
`,
  },
};

export const totalsDoNotAddUp = defineRule({
  id: 'totals-do-not-add-up',
  severity: 'warning',
  appliesTo: ['dataset'],
  tellsFigures: true,
  messages: {
    differs: (params: {
      line: number;
      total: string;
      measure: string;
      stated: number;
      added: number;
      more: number;
    }) =>
      `On line ${params.line} of the file "${params.total}" has ${formatExactly(params.stated)} for "${params.measure}", but its parts add up to ${formatExactly(params.added)}${
        params.more === 0
          ? ''
          : `; ${countOf(params.more, 'more total')} ${params.more === 1 ? 'differs' : 'differ'}`
      }. Check the file, or which members the total is said to hold.`,
  },
  check({ document, table }, _, report) {
    if (table === undefined) return;
    const columns = new Map(Object.entries(document.model.columns ?? {}));
    const totals = totalsOf(columns);
    const found = [...table.columns.values()].flatMap((measure) =>
      measure.role !== 'measure' || isNotAdded(measure.name, columns)
        ? []
        : [{ measure, byTotal: mismatches(totals, table, measure) }],
    );
    for (const [index, total] of totals.entries()) {
      for (const { measure, byTotal } of found) {
        const [first, ...more] = byTotal[index] ?? [];
        if (first === undefined) continue;
        report('differs', {
          document,
          range: document.rangeOfKey(['columns', total.column, 'totals', total.member]),
          params: {
            line: table.lineOf(first.row) + 1,
            total: total.member,
            measure: measure.name,
            stated: first.stated,
            added: first.added,
            more: more.length,
          },
          related: [first, ...more]
            .slice(0, mostShown)
            .map(({ row, stated, added }) =>
              rowPlace(
                table,
                row,
                `"${total.member}" has ${formatExactly(stated)} for "${measure.name}" here, but its parts add up to ${formatExactly(added)}.`,
              ),
            ),
        });
      }
    }
  },
});

/** So many lines are shown on which a total differs. */
const mostShown = 20;

/** Estimates, percentages and rates, and the limits of estimates. */
function isNotAdded(name: string, columns: ReadonlyMap<string, Column>): boolean {
  const isLimit = [...columns.values()].some(
    (column) => column.role === 'measure' && (column.lower === name || column.upper === name),
  );
  return isLimit || whyNotAdded(columns.get(name)) !== undefined;
}
