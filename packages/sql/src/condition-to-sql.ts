import {
  type Column,
  cellState,
  columnOfMembers,
  InternalError,
  isKey,
  membersThatHold,
  type PlanCondition,
} from '@ninefold/core';
import { type Dialect, storable } from './dialect.ts';
import { double, numberIn, stateOf } from './read-cell.ts';
import type { SqlSource } from './source.ts';
import { type Test, testsIn } from './tests-in.ts';

/** The different texts of columns of the data, by the name of the column. */
export type Members = ReadonlyMap<string, readonly string[]>;

type Compare = Extract<Test, { readonly kind: 'compare' }>;

/** The columns whose members must be known before a condition can be written: its areas, periods, ages, and texts in order. */
export function columnsToLookUp(
  condition: PlanCondition | undefined,
  { dataset: { columns = {} }, textOf }: Pick<SqlSource, 'dataset' | 'textOf'>,
): readonly string[] {
  const tests = testsIn(condition).filter(
    (test) =>
      textOf(test.column) !== undefined &&
      isKey(columns[test.column]) &&
      textsEqualTo(test, columns[test.column]) === undefined,
  );
  return [...new Set(tests.map(({ column }) => column))];
}

/** A condition in SQL, never NULL. A test of what texts mean becomes a list of the texts that pass it. */
export function conditionToSql(
  condition: PlanCondition,
  source: SqlSource,
  members: Members,
  dialect: Dialect,
): string {
  switch (condition.kind) {
    case 'and':
    case 'or': {
      const parts = condition.parts.map((part) => conditionToSql(part, source, members, dialect));
      if (parts.length === 0) return condition.kind === 'and' ? always : never;
      return `(${parts.join(condition.kind === 'and' ? ' AND ' : ' OR ')})`;
    }
    case 'not':
      return `(NOT ${conditionToSql(condition.part, source, members, dialect)})`;
    default:
      return testToSql(condition, source, members, dialect);
  }
}

const always = '(1 = 1)';
const never = '(1 = 0)';

function testToSql(test: Test, source: SqlSource, members: Members, dialect: Dialect): string {
  const column = source.dataset.columns?.[test.column];
  const cell = source.textOf(test.column);
  if (cell === undefined || column === undefined || column.role === 'ignored') return never;
  if (column.role === 'measure') {
    const amount = numberIn(cell, dialect);
    const state = stateOf(cell, `(${amount})`, column, source.dataset, dialect);
    return measureTest(test, state, `(${amount})`, dialect);
  }
  const text = `coalesce(${cell}, '')`;
  const equals = textsEqualTo(test, column);
  if (equals !== undefined) return isAmong(text, equals.texts, equals.isNot, dialect);
  const known = members.get(test.column);
  if (known === undefined) throw new InternalError(`the members of "${test.column}" were not looked up`);
  const holding = new Set(membersThatHold(test, columnOfMembers(test.column, column, known)));
  const others = known.filter((member) => !holding.has(member));
  return holding.size > others.length
    ? isAmong(text, others, true, dialect)
    : isAmong(text, [...holding], false, dialect);
}

/** The texts that pass a test, or those that do not, where they can be told without the data. */
function textsEqualTo(
  test: Test,
  column: Column | undefined,
): { readonly texts: readonly string[]; readonly isNot: boolean } | undefined {
  if (test.kind === 'missing') return { texts: [''], isNot: false };
  if (column?.role !== 'category' || test.kind === 'between') return undefined;
  const isNot = test.kind === 'compare' && test.operator === '!=';
  if (test.kind === 'compare' && !isNot && test.operator !== '=') return undefined;
  const values = test.kind === 'in' ? test.values : [test.value];
  const texts = values.flatMap((value) =>
    value.kind === 'text' ? [value.value] : value.kind === 'number' ? [String(value.value)] : [],
  );
  return texts.length === values.length ? { texts, isNot } : undefined;
}

/** No database holds a text that it could not store, so none is equal to it. */
function isAmong(text: string, members: readonly string[], isNot: boolean, dialect: Dialect): string {
  const listed = members.filter((member) => storable(member) === member);
  if (listed.length === 0) return isNot ? always : never;
  return `(${text} ${isNot ? 'NOT IN' : 'IN'} (${listed.map((member) => dialect.quoteText(member)).join(', ')}))`;
}

function measureTest(test: Test, state: string, amount: string, dialect: Dialect): string {
  const compare = (operator: Compare['operator'], value: Compare['value']) =>
    value.kind === 'number'
      ? `${amount} ${operator === '!=' ? '<>' : operator} ${double(String(value.value), dialect)}`
      : never;
  const holds = (() => {
    switch (test.kind) {
      case 'compare':
        return compare(test.operator, test.value);
      case 'in':
        return test.values.map((value) => compare('=', value)).join(' OR ') || never;
      case 'between':
        return `${compare('>=', test.low)} AND ${compare('<=', test.high)}`;
      case 'missing':
        return undefined;
    }
  })();
  if (holds === undefined) return `((${state}) = ${cellState.missing})`;
  return `(CASE WHEN (${state}) = ${cellState.present} THEN (${holds}) ELSE ${never} END)`;
}
