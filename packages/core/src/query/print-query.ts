import { assertNever } from '../diagnostics/internal-error.ts';
import type { Condition, Literal, Query } from './ast.ts';
import { literalText } from './literal-text.ts';
import { writeName } from './read-name.ts';
import { writeQuotes } from './read-quotes.ts';

/** The query in its one canonical spelling; what a half-typed query lacks is left out. */
export function printQuery({ aggregate, dataset, condition }: Query): string {
  const parts: string[] = [];
  if (aggregate !== undefined) {
    parts.push(
      `${aggregate.function}(${aggregate.column === undefined ? '' : writeName(aggregate.column.text)})`,
    );
  }
  if (dataset !== undefined) parts.push(`from ${writeName(dataset.text)}`);
  if (condition !== undefined) parts.push(`where ${printCondition(condition)}`);
  return parts.join(' ');
}

/** The condition in its canonical spelling. */
function printCondition(condition: Condition): string {
  switch (condition.kind) {
    case 'or':
      return condition.parts.map((part) => printPart(part, ['or'])).join(' or ');
    case 'and':
      return condition.parts.map((part) => printPart(part, ['or', 'and'])).join(' and ');
    case 'not':
      return `not ${printPart(condition.part, ['or', 'and'])}`;
    case 'compare':
      return `${writeName(condition.column.text)} ${condition.operator} ${printLiteral(condition.value)}`;
    case 'in':
      return `${writeName(condition.column.text)} in (${condition.values.map(printLiteral).join(', ')})`;
    case 'between': {
      const bounds = `${printLiteral(condition.low)} and ${printLiteral(condition.high)}`;
      return `${writeName(condition.column.text)} between ${bounds}`;
    }
    case 'missing':
      return `${writeName(condition.column.text)} is missing`;
    default:
      return assertNever(condition, 'printing a condition');
  }
}

function printPart(part: Condition, inBrackets: readonly Condition['kind'][]): string {
  const printed = printCondition(part);
  return inBrackets.includes(part.kind) ? `(${printed})` : printed;
}

/** The value in its canonical spelling. */
function printLiteral(literal: Literal): string {
  return literal.kind === 'text' ? writeQuotes(literal.value) : literalText(literal);
}
