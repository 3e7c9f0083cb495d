import { selectRows } from '../calculation/cubes/filter.ts';
import { readLiteral } from '../calculation/plans/compile-plan.ts';
import type { KeyColumn } from '../data/table.ts';
import type { Column } from '../model/dataset.ts';
import { comparePeriods } from '../periods/compare-periods.ts';
import { describePeriod } from '../periods/describe-period.ts';
import type { Literal } from '../query/ast.ts';
import { writeQuotes } from '../query/read-quotes.ts';
import { defineRule, type RulePage } from './rule.ts';
import { memberTable } from './tables/member-table.ts';
import { nearestOfShown } from './words/nearest-of-shown.ts';
import { namesOf, type ToldMembers, toldMembers } from './words/phrases.ts';
import { replaceWord } from './words/yaml-edit.ts';
import { boundQueries, type ColumnTest, testsOf } from './written/bound-queries.ts';

export const page: RulePage = {
  summary: 'Every member that a query asks for is in the data file.',
  why: 'A condition that asks for a member nobody has written selects no rows: the result is empty, or quietly leaves out what was meant. Spelling, blanks and capitals all count.',
  examples: {
    bad: `id: NI-19
extends: national
measures:
  delayedBedDays: >-
    sum(bed_days) from made-up-bed-days
    where age_group = "75 plus" and reason = "All reasons"
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

export const memberNotInData = defineRule({
  id: 'member-not-in-data',
  severity: 'error',
  appliesTo: ['indicator'],
  messages: {
    near: ({ member, column, file, suggestion }: MemberParams & { suggestion: string }) =>
      `${member} is not in the column "${column}" of ${file}. Did you mean "${suggestion}"?`,
    listed: ({ member, column, file, members, count }: MemberParams & ToldMembers) =>
      `${member} is not in the column "${column}" of ${file}. It has ${namesOf(members, 5, count)}.`,
    periods: ({ member, column, file, first, last }: MemberParams & { first: string; last: string }) =>
      `${member} is not in the column "${column}" of ${file}, which has ${first} to ${last}.`,
  },
  check(indicator, { workspace }, report) {
    const nearest = nearestOfShown();
    const members = new Map<KeyColumn, readonly string[]>();
    const told = new Map<KeyColumn, ToldMembers>();
    for (const { query, dataset, columns } of boundQueries(indicator, workspace)) {
      const { table } = dataset;
      if (table === undefined || table.rowCount === 0) continue;
      for (const test of testsOf(query.parsed.condition)) {
        const column = table.columns.get(test.column.text);
        const definition = columns.get(test.column.text);
        if (!column || !definition || column.role === 'measure') continue;
        for (const literal of askedMembers(test)) {
          if (isInData(literal, column, definition)) continue;
          const place = { document: query.document, range: query.rangeOf(literal.span) };
          const member = query.text.slice(literal.span.start, literal.span.end);
          const params = { member, column: test.column.text, file: fileName(table.file) };
          const periods = periodsOf(column);
          const known = members.get(column) ?? membersOf(column);
          members.set(column, known);
          const suggestion = nearest(literal.kind === 'text' ? literal.value : member, known);
          if (periods) report('periods', { ...place, params: { ...params, ...periods } });
          else if (suggestion === undefined) {
            const listed = told.get(column) ?? toldMembers(namesIn(column));
            told.set(column, listed);
            report('listed', { ...place, params: { ...params, ...listed } });
          } else {
            const fixes = replaceWord(query, [literal.span], writeQuotes(suggestion));
            report('near', { ...place, params: { ...params, suggestion }, fixes });
          }
        }
      }
    }
  },
});

type MemberParams = { readonly member: string; readonly column: string; readonly file: string };

/** The members that a test names; one that only asks for more or less names none. */
function askedMembers(test: ColumnTest): readonly Literal[] {
  if (test.kind === 'in') return test.values;
  return test.kind === 'compare' && (test.operator === '=' || test.operator === '!=') ? [test.value] : [];
}

function isInData(literal: Literal, column: KeyColumn, definition: Column): boolean {
  const value = readLiteral(literal, definition);
  if (value.kind === 'text' && (definition.role === 'age' || definition.role === 'period')) return true;
  const selected = selectRows(
    { kind: 'compare', operator: '=', column: column.name, value },
    memberTable(column),
  );
  return selected?.includes(1) ?? true;
}

/** The members as one would write them in a query: areas by their names as well as their codes. */
function membersOf(column: KeyColumn): readonly string[] {
  const written = column.members.filter((member) => member !== '');
  if (column.role !== 'area') return written;
  const names = column.areas.flatMap((area) => (area ? [area.name] : []));
  return [...new Set([...names, ...written])];
}

/** The members for a reader: an area by its name alone. */
function namesIn(column: KeyColumn): readonly string[] {
  if (column.role !== 'area') return membersOf(column);
  return [...new Set(column.members.map((member, code) => column.areas[code]?.name ?? member))];
}

function periodsOf(column: KeyColumn): { first: string; last: string } | undefined {
  if (column.role !== 'period') return undefined;
  const periods = column.periods.filter((period) => period !== undefined).sort(comparePeriods);
  const [first, last] = [periods[0], periods.at(-1)];
  return first && last && { first: describePeriod(first), last: describePeriod(last) };
}

function fileName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
