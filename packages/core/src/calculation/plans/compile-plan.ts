import { findArea } from '../../areas/find-area.ts';
import { parseAge } from '../../data/parse-age.ts';
import { assertNever } from '../../diagnostics/internal-error.ts';
import type { Column } from '../../model/dataset.ts';
import { parsePeriod } from '../../periods/parse-period.ts';
import type { Aggregate, Condition, Literal, Name, Query } from '../../query/ast.ts';
import { literalText } from '../../query/literal-text.ts';
import type { LinkedDataset } from '../../workspace/workspace.ts';
import type { Plan, PlanCondition, PlanValue } from './plan.ts';

/**
 * What a query asks of an engine. Undefined when the query lacks a part, or names a column that the dataset does not have or
 * that cannot be used so; rules say which. `by` names a column of categories or ages that splits each area and period further.
 */
export function compilePlan(query: Query, dataset: LinkedDataset, by?: string): Plan | undefined {
  const columns = new Map(Object.entries(dataset.document.model.columns ?? {}));
  const { aggregate } = query;
  if (aggregate === undefined || !isUsable(aggregate, columns)) return undefined;
  const condition = query.condition && compileCondition(query.condition, columns);
  if (query.condition !== undefined && condition === undefined) return undefined;
  const measure = aggregate.column && columns.get(aggregate.column.text);
  if (by !== undefined && !splits(columns.get(by))) return undefined;
  return {
    dataset: dataset.id,
    function: aggregate.function,
    column: aggregate.column?.text,
    condition,
    areaColumn: firstOfRole(columns, 'area'),
    periodColumn: firstOfRole(columns, 'period'),
    byColumn: by,
    limits: aggregate.function === 'value' ? limitsOf(measure, columns) : undefined,
  };
}

type Columns = ReadonlyMap<string, Column>;

function isUsable(aggregate: Aggregate, columns: Columns): boolean {
  if (aggregate.function === 'count') return true;
  const role = aggregate.column && columns.get(aggregate.column.text)?.role;
  if (aggregate.function === 'countDistinct') return role !== undefined && role !== 'ignored';
  return role === 'measure';
}

/** Whether a column splits rows into groups of people or events. */
function splits(column: Column | undefined): boolean {
  return column?.role === 'category' || column?.role === 'age';
}

function firstOfRole(columns: Columns, role: Column['role']): string | undefined {
  return [...columns].find(([, column]) => column.role === role)?.[0];
}

function limitsOf(measure: Column | undefined, columns: Columns): Plan['limits'] {
  if (measure?.role !== 'measure' || measure.lower === undefined || measure.upper === undefined)
    return undefined;
  const { lower, upper } = measure;
  return [lower, upper].every((name) => columns.get(name)?.role === 'measure') ? { lower, upper } : undefined;
}

function compileCondition(condition: Condition, columns: Columns): PlanCondition | undefined {
  switch (condition.kind) {
    case 'and':
    case 'or': {
      const parts = condition.parts.map((part) => compileCondition(part, columns));
      return parts.every((part) => part !== undefined) ? { kind: condition.kind, parts } : undefined;
    }
    case 'not': {
      const part = compileCondition(condition.part, columns);
      return part && { kind: 'not', part };
    }
    case 'compare':
    case 'in':
    case 'between':
    case 'missing': {
      const column = usableColumn(condition.column, columns);
      return column && compileTest(condition, condition.column.text, column);
    }
    default:
      return assertNever(condition, 'compiling a condition');
  }
}

function usableColumn(name: Name, columns: Columns): Column | undefined {
  const column = columns.get(name.text);
  return column?.role === 'ignored' ? undefined : column;
}

function compileTest(
  condition: Extract<Condition, { readonly column: Name }>,
  column: string,
  definition: Column,
): PlanCondition {
  const read = (literal: Literal) => readLiteral(literal, definition);
  switch (condition.kind) {
    case 'compare':
      return { kind: 'compare', column, operator: condition.operator, value: read(condition.value) };
    case 'in':
      return { kind: 'in', column, values: condition.values.map(read) };
    case 'between':
      return { kind: 'between', column, low: read(condition.low), high: read(condition.high) };
    case 'missing':
      return { kind: 'missing', column };
    default:
      return assertNever(condition, 'compiling a test of a column');
  }
}

/** A literal means what its column holds; one that cannot be read so stays the text that was written. */
export function readLiteral(literal: Literal, column: Column): PlanValue {
  const text = literalText(literal);
  const asText: PlanValue = { kind: 'text', value: text };
  switch (column.role) {
    case 'area': {
      const area = findArea(text, column.level) ?? findArea(text);
      return area ? { kind: 'area', code: area.code } : asText;
    }
    case 'period': {
      if (literal.kind === 'period') return { kind: 'period', period: literal.period };
      const period = (parsePeriod(text, column.grain) ?? parsePeriod(text))?.period;
      return period ? { kind: 'period', period } : asText;
    }
    case 'age': {
      const band = literal.kind === 'ageBand' ? literal : parseAge(text);
      return band ? { kind: 'age', from: band.from, to: band.to } : asText;
    }
    default:
      return literal.kind === 'number' ? { kind: 'number', value: literal.value } : asText;
  }
}
