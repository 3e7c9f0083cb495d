import { latestOf } from '../../data/latest.ts';
import { cellState, type KeyColumn, type MeasureColumn, type Table } from '../../data/table.ts';
import { assertNever } from '../../diagnostics/internal-error.ts';
import type { PlanCondition, PlanValue } from '../plans/plan.ts';
import { conditionKey } from '../plans/plan-key.ts';
import { ageExtent, type Comparison, compareExtents, type Extent, periodExtent } from './extent.ts';

/** For each row 1 where the condition holds and 0 elsewhere; undefined when there is no condition. */
export function selectRows(condition: PlanCondition | undefined, table: Table): Uint8Array | undefined {
  return condition && maskOf(condition, table);
}

type Test = Extract<PlanCondition, { readonly column: string }>;

function maskOf(condition: PlanCondition, table: Table): Uint8Array {
  switch (condition.kind) {
    case 'and':
    case 'or':
      return combine(condition.kind, condition.parts, table);
    case 'not': {
      const mask = maskOf(condition.part, table);
      for (let row = 0; row < mask.length; row++) mask[row] = 1 - (mask[row] as number);
      return mask;
    }
    case 'compare':
    case 'in':
    case 'between':
    case 'missing':
      return maskOfTest(condition, table);
    default:
      return assertNever(condition, 'filtering rows');
  }
}

function combine(kind: 'and' | 'or', parts: readonly PlanCondition[], table: Table): Uint8Array {
  const mask = new Uint8Array(table.rowCount).fill(kind === 'and' ? 1 : 0);
  for (const part of parts) {
    const next = maskOf(part, table);
    if (kind === 'and')
      for (let row = 0; row < mask.length; row++) (mask[row] as number) &= next[row] as number;
    else for (let row = 0; row < mask.length; row++) (mask[row] as number) |= next[row] as number;
  }
  return mask;
}

function maskOfTest(test: Test, table: Table): Uint8Array {
  const mask = new Uint8Array(table.rowCount);
  const column = table.columns.get(test.column);
  if (column === undefined) return mask;
  if (column.role === 'measure') {
    for (let row = 0; row < mask.length; row++) mask[row] = measureHolds(test, column, row) ? 1 : 0;
    return mask;
  }
  const holds = memberTable(test, column, table);
  const { codes } = column;
  for (let row = 0; row < mask.length; row++) mask[row] = holds[codes[row] as number] as number;
  return mask;
}

const memberTables = new WeakMap<Table, Map<string, Uint8Array>>();

/** Whether the test holds for each member of a column; worked out once for all plans over the table. */
function memberTable(test: Test, column: KeyColumn, table: Table): Uint8Array {
  const known = memberTables.get(table) ?? new Map<string, Uint8Array>();
  memberTables.set(table, known);
  return latestOf(known, conditionKey(test), mostTests, () =>
    Uint8Array.from(column.members, (_, member) => (memberHolds(test, column, member) ? 1 : 0)),
  );
}

/** More than any definition has. */
const mostTests = 10_000;

function memberHolds(test: Test, column: KeyColumn, member: number): boolean {
  const compare = (operator: Comparison, value: PlanValue) => compareMember(operator, column, member, value);
  return testHolds(test, compare, column.members[member] === '');
}

function measureHolds(test: Test, column: MeasureColumn, row: number): boolean {
  const isPresent = column.states[row] === cellState.present;
  const value = column.values[row] as number;
  const compare = (operator: Comparison, asked: PlanValue) =>
    isPresent && asked.kind === 'number' && compareOrdered(operator, value, asked.value);
  return testHolds(test, compare, column.states[row] === cellState.missing);
}

function testHolds(
  test: Test,
  compare: (operator: Comparison, value: PlanValue) => boolean,
  isMissing: boolean,
): boolean {
  switch (test.kind) {
    case 'compare':
      return compare(test.operator, test.value);
    case 'in':
      return test.values.some((value) => compare('=', value));
    case 'between':
      return compare('>=', test.low) && compare('<=', test.high);
    case 'missing':
      return isMissing;
    default:
      return assertNever(test, 'testing a cell');
  }
}

function compareMember(operator: Comparison, column: KeyColumn, member: number, value: PlanValue): boolean {
  const text = column.members[member] ?? '';
  switch (value.kind) {
    case 'text':
      return compareOrdered(operator, text, value.value);
    case 'number':
      return isOrder(operator)
        ? text.trim() !== '' && compareOrdered(operator, Number(text), value.value)
        : compareOrdered(operator, text, String(value.value));
    case 'area': {
      const code = column.role === 'area' ? column.areas[member]?.code : undefined;
      return compareOrdered(operator, code ?? text, value.code);
    }
    case 'period':
      return compareExtent(operator, extentOf(column, member), periodExtent(value.period));
    case 'age':
      return compareExtent(operator, extentOf(column, member), ageExtent(value));
    default:
      return assertNever(value, 'comparing a member');
  }
}

function extentOf(column: KeyColumn, member: number): Extent | undefined {
  if (column.role === 'period') {
    const period = column.periods[member];
    return period && periodExtent(period);
  }
  const band = column.role === 'age' ? column.ages[member] : undefined;
  return band && ageExtent(band);
}

/** A member that is no period or no age is unlike every one. */
function compareExtent(operator: Comparison, stretch: Extent | undefined, asked: Extent): boolean {
  return stretch === undefined ? operator === '!=' : compareExtents(operator, stretch, asked);
}

function isOrder(operator: Comparison): boolean {
  return operator !== '=' && operator !== '!=';
}

function compareOrdered<T extends string | number>(operator: Comparison, value: T, asked: T): boolean {
  switch (operator) {
    case '=':
      return value === asked;
    case '!=':
      return value !== asked;
    case '<':
      return value < asked;
    case '<=':
      return value <= asked;
    case '>':
      return value > asked;
    case '>=':
      return value >= asked;
    default:
      return assertNever(operator, 'comparing values');
  }
}
