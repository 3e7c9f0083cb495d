import { parseAge } from '../../data/parse-age.ts';
import type { KeyColumn, Table } from '../../data/table.ts';
import type { Column } from '../../model/dataset.ts';
import type { Query } from '../../query/ast.ts';
import { testsOf } from '../written/bound-queries.ts';
import { type Years, yearsOf } from './age-years.ts';

/** A column that says which ages a row is about. */
export interface AgeColumn {
  readonly column: KeyColumn;
  /** The years of each member; undefined for one that names no ages, such as `All` where no total says what it is. */
  readonly years: readonly (Years | undefined)[];
}

/**
 * The columns of a condition that say which ages a row is about: those with the role `age`, and categories that are called an age. They
 * have the members of the data; without data, every single year, or the members that the query and the totals name.
 */
export function ageColumnsOf(
  query: Query,
  table: Table | undefined,
  columns: ReadonlyMap<string, Column>,
): readonly AgeColumn[] {
  const named = new Set(testsOf(query.condition).map(({ column }) => column.text));
  return [...named].flatMap((name) => {
    const definition = columns.get(name);
    if (definition === undefined || !isAge(name, definition)) return [];
    const column = table?.columns.get(name) ?? sketch(name, definition, query);
    if (column === undefined || column.role === 'measure') return [];
    return [{ column, years: column.members.map((member) => yearsOfMember(member, column, definition)) }];
  });
}

function isAge(name: string, definition: Column): boolean {
  if (definition.role !== 'category') return definition.role === 'age';
  return [name, definition.header ?? '', definition.title ?? ''].some((words) =>
    /(?:^|[^a-z])ages?(?:[^a-z]|$)/i.test(words),
  );
}

function yearsOfMember(member: string, column: KeyColumn, definition: Column): Years | undefined {
  const band = parseAge(member);
  if (band !== undefined) return yearsOf(band);
  const totals = ('totals' in definition && definition.totals) || {};
  const parts = Object.hasOwn(totals, member) ? totals[member] : undefined;
  if (parts === undefined) return undefined;
  const summed = parts === '*' ? column.members : parts;
  const bands = summed.flatMap((part) => parseAge(part) ?? []);
  return bands.length === 0 ? undefined : new Set(bands.flatMap((each) => [...yearsOf(each)]));
}

/** What can be known of the members without the data. */
function sketch(name: string, definition: Column, query: Query): KeyColumn | undefined {
  const coded = (members: readonly string[]) => ({ name, members, codes: new Int32Array(0), firstRows: [] });
  if (definition.role === 'age') {
    const members = [...yearsOf({ from: 0 })].map(String);
    return { role: 'age', ...coded(members), ages: members.map(parseAge) };
  }
  const asked = testsOf(query.condition).flatMap((test) => {
    if (test.column.text !== name) return [];
    if (test.kind === 'in') return test.values;
    return test.kind === 'compare' ? [test.value] : [];
  });
  const texts = asked.flatMap((literal) => (literal.kind === 'text' ? [literal.value] : []));
  return { role: 'category', ...coded([...new Set(texts)]) };
}
