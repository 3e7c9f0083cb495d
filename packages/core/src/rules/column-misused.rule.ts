import { readLiteral } from '../calculation/plans/compile-plan.ts';
import type { Column, ColumnRole } from '../model/dataset.ts';
import type { Literal, Query } from '../query/ast.ts';
import { writeName } from '../query/read-name.ts';
import type { Span } from '../text/span.ts';
import { defineRule, type RulePage } from './rule.ts';
import { exampleOf, oneOf } from './words/period-words.ts';
import { namesOf } from './words/phrases.ts';
import { replaceWord } from './words/yaml-edit.ts';
import { boundQueries, type ColumnTest, literalsOf, testsOf } from './written/bound-queries.ts';

export const page: RulePage = {
  summary:
    'Every column is used as what it is: measures are added and compared with numbers, categories with members.',
  why: 'A category has no sum and no order, and a number is never equal to a word. A query that asks for either cannot give a figure.',
  examples: {
    bad: `id: NI-19
extends: national
measures:
  delayedBedDays: >-
    sum(reason) from made-up-bed-days
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

export const columnMisused = defineRule({
  id: 'column-misused',
  severity: 'error',
  appliesTo: ['indicator'],
  messages: {
    notANumber: (params: { function: string; column: string; role: string; measures: readonly string[] }) =>
      `${params.function}() needs a column of numbers, and "${params.column}" ${params.role}.${
        params.measures.length === 0
          ? ' Count its rows with count(), or describe a column with "role: measure" in the dataset.'
          : ` The numbers are in ${namesOf(params.measures)}.`
      }`,
    ignored: ({ column, dataset }: { column: string; dataset: string }) =>
      `The dataset "${dataset}" ignores the column "${column}", so a query cannot use it. Give it another role there.`,
    notComparable: ({ column, value, number }: { column: string; value: string; number: string | null }) =>
      `"${column}" holds numbers, so it cannot be compared with ${value}. ${
        number === null ? 'Write a number without quotes, such as 75.' : `Write ${number} without quotes.`
      }`,
    noOrder: ({ column, operator }: { column: string; operator: string }) =>
      `"${column}" holds names, which have no order, so "${operator}" does not say which of them to take. Use = or in (...).`,
    notAnAge: ({ column, value }: { column: string; value: string }) =>
      `"${column}" holds ages, and ${value} is not one. Write a number such as 75, or a band such as 75+ or 18-64.`,
    notAPeriod: ({ column, value, example }: { column: string; value: string; example: string }) =>
      `"${column}" holds periods, and ${value} is not one. Write ${example}.`,
  },
  check(indicator, { workspace }, report) {
    for (const { query, dataset, columns } of boundQueries(indicator, workspace)) {
      const at = (span: Span) => ({ document: query.document, range: query.rangeOf(span) });
      const written = (span: Span) => query.text.slice(span.start, span.end);
      const measures = [...columns].filter(([, { role }]) => role === 'measure').map(([name]) => name);
      const aggregated = numberWanted(query.parsed);
      const definition = aggregated && columns.get(aggregated.column.text);
      if (aggregated && definition && definition.role !== 'measure') {
        const { text: column, span } = aggregated.column;
        const [only] = measures;
        const params = { function: aggregated.function, column, role: roleWords[definition.role], measures };
        const fixes = measures.length === 1 && only ? replaceWord(query, [span], writeName(only)) : [];
        report('notANumber', { ...at(span), params, fixes });
      }
      for (const test of testsOf(query.parsed.condition)) {
        const column = test.column.text;
        const tested = columns.get(column);
        if (tested === undefined) continue;
        if (tested.role === 'ignored') {
          report('ignored', { ...at(test.column.span), params: { column, dataset: dataset.id } });
          continue;
        }
        const order = orderOf(test);
        if (order !== undefined && (tested.role === 'category' || tested.role === 'area')) {
          report('noOrder', { ...at(test.column.span), params: { column, operator: order } });
          continue;
        }
        for (const literal of literalsOf(test)) {
          const wrong = wrongFor(literal, tested);
          if (wrong === undefined) continue;
          const place = at(literal.span);
          const value = written(literal.span);
          if (tested.role === 'period') {
            const example = `${oneOf(tested.grain)} such as ${exampleOf(tested.grain)}`;
            report('notAPeriod', { ...place, params: { column, value, example } });
          } else if (wrong === 'notComparable') {
            const number = numberIn(literal);
            const fixes = number === null ? [] : replaceWord(query, [literal.span], number);
            report(wrong, { ...place, params: { column, value, number }, fixes });
          } else report('notAnAge', { ...place, params: { column, value } });
        }
      }
    }
  },
});

const roleWords: Readonly<Record<ColumnRole, string>> = {
  area: 'holds areas',
  period: 'holds periods',
  category: 'is a category',
  age: 'holds ages',
  measure: 'is a measure',
  ignored: 'is ignored',
};

/** The aggregate, where it is one that needs numbers. */
function numberWanted({ aggregate }: Query) {
  if (aggregate?.column === undefined) return undefined;
  const takesAnything = aggregate.function === 'count' || aggregate.function === 'countDistinct';
  return takesAnything ? undefined : { function: aggregate.function, column: aggregate.column };
}

function orderOf(test: ColumnTest): string | undefined {
  if (test.kind === 'between') return 'between';
  return test.kind === 'compare' && test.operator !== '=' && test.operator !== '!='
    ? test.operator
    : undefined;
}

/** The number that stands in quotes, as a query writes it. */
function numberIn(literal: Literal): string | null {
  const text = literal.kind === 'text' ? literal.value.trim() : '';
  return /^\d{1,15}(\.\d{1,15})?$/.test(text) ? text : null;
}

/** What is wrong with a literal as a value of a column; the engine's own reading decides. */
function wrongFor(literal: Literal, column: Column): 'notComparable' | 'notAnAge' | 'notAPeriod' | undefined {
  const { kind } = readLiteral(literal, column);
  if (column.role === 'measure' && kind !== 'number') return 'notComparable';
  if (column.role === 'age' && kind !== 'age') return 'notAnAge';
  return column.role === 'period' && kind !== 'period' ? 'notAPeriod' : undefined;
}
