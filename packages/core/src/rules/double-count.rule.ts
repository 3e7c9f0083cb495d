import { compilePlan } from '../calculation/compile-plan.ts';
import type { Fix } from '../diagnostics/problem.ts';
import type { AggregateFunction } from '../query/ast.ts';
import { type BoundQuery, boundQueries, testsOf } from './bound-queries.ts';
import { conditionText } from './condition-text.ts';
import { type DoubleCount, findDoubleCounts } from './find-double-counts.ts';
import { namesOf } from './phrases.ts';
import { defineRule } from './rule.ts';
import { onKnownColumns, sketchTable, unnamedPart } from './sketch-table.ts';
import { isPartOf, type Total, totalsOf } from './totals.ts';
import { editText } from './yaml-edit.ts';

export const doubleCount = defineRule({
  id: 'double-count',
  severity: 'error',
  appliesTo: ['indicator'],
  summary: 'No query adds up a total together with the parts it is made of.',
  why: 'Many published files hold a row for the total and rows for its parts. A query that takes both counts everything twice, and the result still looks like a number. With the delayed-discharge file of Public Health Scotland it doubles the bed days exactly.',
  examples: {
    bad: `id: NI-19
extends: national
measures:
  delayedBedDays: sum(bed_days) from made-up-bed-days where age_group = "75plus"
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
    together: (params: {
      verb: string;
      what: string;
      column: string;
      total: string;
      parts: readonly string[];
      mend: string;
    }) =>
      `This ${params.verb} "${params.total}" together with ${
        params.parts.length === 0 ? 'its parts' : namesOf(params.parts, 2)
      }, which ${params.parts.length === 1 ? 'is' : 'are'} already in it: ${params.what} twice. ${params.mend}`,
  },
  check(indicator, { workspace }, report) {
    for (const bound of boundQueries(indicator, workspace)) {
      const { query, dataset, columns } = bound;
      const { aggregate } = query.parsed;
      const table = dataset.table ?? sketchTable(columns);
      const plan = query.problems.length > 0 ? undefined : compilePlan(query.parsed, dataset);
      if (!aggregate || !table || !plan || plan.function === 'value') continue;
      const condition = dataset.table ? plan.condition : onKnownColumns(plan.condition, table);
      for (const { total, parts } of findDoubleCounts(condition, totalsOf(columns), table)) {
        const addition = additionOf(bound, { total, parts });
        report('together', {
          document: query.document,
          range: query.rangeOf(aggregate.span),
          params: {
            verb: verbs[plan.function],
            what: whatOf(bound),
            column: total.column,
            total: total.member,
            parts: parts.filter((part) => part !== unnamedPart),
            mend: mendFor(total, addition),
          },
          fixes: addition === undefined ? [] : fixFor(bound, addition),
        });
      }
    }
  },
});

function mendFor(total: Total, addition: string | undefined): string {
  if (addition === undefined) {
    return `Keep one of them with a condition such as: ${conditionText(total.column, total.member)}.`;
  }
  return total.parts === undefined
    ? `Add: ${addition}.`
    : `Add: ${addition}, or keep the part that is meant.`;
}

const verbs: Readonly<Record<AggregateFunction, string>> = {
  sum: 'adds',
  count: 'counts',
  countDistinct: 'counts',
  mean: 'averages',
  median: 'takes the median of',
  min: 'compares',
  max: 'compares',
  value: 'reads',
};

/** What is counted twice, with its verb: `every one of the bed days counts`. */
function whatOf({ query, columns }: BoundQuery): string {
  const name = query.parsed.aggregate?.column?.text;
  const column = name === undefined ? undefined : columns.get(name);
  if (name === undefined) return 'the same rows count';
  return column?.role === 'measure' && column.unit !== undefined
    ? `the ${column.unit} count`
    : `"${name}" counts`;
}

/** The condition that keeps the total alone: certain when it holds all other members and nothing is yet said about its column. */
function additionOf(bound: BoundQuery, { total }: DoubleCount): string | undefined {
  const { query, dataset, columns } = bound;
  const column = dataset.table?.columns.get(total.column);
  const isMentioned = testsOf(query.parsed.condition).some((test) => test.column.text === total.column);
  const isOnly = totalsOf(columns).filter((other) => other.column === total.column).length === 1;
  const holdsAll =
    column && column.role !== 'measure'
      ? column.members.every((member) => member === total.member || isPartOf(total, member))
      : total.parts === undefined;
  return isOnly && holdsAll && !isMentioned ? conditionText(total.column, total.member) : undefined;
}

function fixFor({ query }: BoundQuery, addition: string): readonly Fix[] {
  const { condition } = query.parsed;
  const end = query.text.trimEnd().length;
  const insert = (offset: number, text: string) => editText(query, { start: offset, end: offset }, text);
  const edits =
    condition === undefined
      ? [insert(end, ` where ${addition}`)]
      : condition.kind === 'or'
        ? [insert(condition.span.start, '('), insert(end, `) and ${addition}`)]
        : [insert(end, ` and ${addition}`)];
  return edits.every((edit) => edit !== undefined) ? [{ title: `Add: ${addition}`, edits }] : [];
}
