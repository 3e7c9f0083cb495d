import { compilePlan } from '../calculation/plans/compile-plan.ts';
import type { Fix } from '../diagnostics/problem.ts';
import type { AggregateFunction } from '../query/ast.ts';
import { defineRule, type RulePage } from './rule.ts';
import { findDoubleCounts } from './tables/find-double-counts.ts';
import { onKnownColumns, sketchTable, unnamedPart } from './tables/sketch-table.ts';
import { isPartOf, type Total, totalsOf } from './tables/totals.ts';
import { conditionText } from './words/condition-text.ts';
import { namesOf } from './words/phrases.ts';
import { editText } from './words/yaml-edit.ts';
import { type BoundQuery, boundQueries, testsOf } from './written/bound-queries.ts';

export const page: RulePage = {
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
};

export const doubleCount = defineRule({
  id: 'double-count',
  severity: 'error',
  appliesTo: ['indicator'],
  messages: {
    together: (params: {
      function: AggregateFunction;
      measure: string | null;
      unit: string | null;
      column: string;
      total: string;
      parts: readonly string[];
      condition: string;
      isCertain: boolean;
      hasAllParts: boolean;
    }) => {
      const parts = params.parts.length === 0 ? 'its parts' : namesOf(params.parts, 2);
      const are = params.parts.length === 1 ? 'is' : 'are';
      return `This ${verbs[params.function]} "${params.total}" together with ${parts}, which ${are} already in it: ${whatCounts(params)} twice. ${mendFor(params)}`;
    },
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
        const isCertain = keepsEverything(bound, total);
        const addition = conditionText(total.column, total.member);
        const name = aggregate.column?.text;
        const measure = name === undefined ? undefined : columns.get(name);
        report('together', {
          document: query.document,
          range: query.rangeOf(aggregate.span),
          params: {
            function: plan.function,
            measure: name ?? null,
            unit: (measure?.role === 'measure' && measure.unit) || null,
            column: total.column,
            total: total.member,
            parts: parts.filter((part) => part !== unnamedPart),
            condition: addition,
            isCertain,
            hasAllParts: total.parts === undefined,
          },
          // Of named parts one may be what is meant, as 75plus is of 18plus: only a total of all others is sure to be.
          fixes: isCertain && total.parts === undefined ? fixFor(bound, addition) : [],
        });
      }
    }
  },
});

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

function whatCounts({ unit, measure }: { unit: string | null; measure: string | null }): string {
  if (unit !== null) return `the ${unit} count`;
  return measure === null ? 'the same rows count' : `"${measure}" counts`;
}

function mendFor(params: { condition: string; isCertain: boolean; hasAllParts: boolean }): string {
  if (!params.isCertain) return `Keep one of them with a condition such as: ${params.condition}.`;
  return params.hasAllParts
    ? `Add: ${params.condition}.`
    : `Add: ${params.condition}, or keep the part that is meant.`;
}

/** Whether keeping the total alone keeps all that is counted now: it holds all other members, and the query says nothing of its column. */
function keepsEverything({ query, dataset, columns }: BoundQuery, total: Total): boolean {
  const column = dataset.table?.columns.get(total.column);
  const isMentioned = testsOf(query.parsed.condition).some((test) => test.column.text === total.column);
  const isOnly = totalsOf(columns).filter((other) => other.column === total.column).length === 1;
  const holdsAll =
    column && column.role !== 'measure'
      ? column.members.every((member) => member === total.member || isPartOf(total, member))
      : total.parts === undefined;
  return isOnly && holdsAll && !isMentioned;
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
