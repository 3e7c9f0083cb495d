import { assertNever } from '../diagnostics/internal-error.ts';
import { formatPeriod } from '../periods/format-period.ts';
import type { AggregateFunction, Condition, Literal, Query } from '../query/ast.ts';
import { joined } from '../text/joined.ts';

/** What a query does, as a sentence for people; undefined while it is too unfinished to say. */
export function queryInWords(query: Query, datasetTitle: string | undefined): string | undefined {
  const { aggregate, dataset, condition } = query;
  if (aggregate === undefined || dataset === undefined) return undefined;
  const column = aggregate.column === undefined ? 'rows' : `“${aggregate.column.text}”`;
  const where = condition === undefined ? '' : `, where ${conditionInWords(condition)}`;
  return `${verbs[aggregate.function]} ${column} of “${datasetTitle ?? dataset.text}”${where}.`;
}

/** What each function of a query does. */
export const aggregateMeanings: Readonly<Record<AggregateFunction, string>> = {
  sum: 'Adds a column up.',
  count: 'Counts rows.',
  countDistinct: 'Counts the different members of a column.',
  mean: 'Takes the mean of a column.',
  median: 'Takes the median of a column.',
  min: 'Takes the lowest number of a column.',
  max: 'Takes the highest number of a column.',
  value: 'Reads a published value, with its interval; it is never added.',
};

const verbs: Readonly<Record<AggregateFunction, string>> = {
  sum: 'Adds',
  count: 'Counts the',
  countDistinct: 'Counts the different',
  mean: 'Takes the mean of',
  median: 'Takes the median of',
  min: 'Takes the lowest',
  max: 'Takes the highest',
  value: 'Reads',
};

const comparisons = {
  '=': 'is',
  '!=': 'is not',
  '<': 'is under',
  '<=': 'is at most',
  '>': 'is over',
  '>=': 'is at least',
} as const;

function conditionInWords(condition: Condition): string {
  switch (condition.kind) {
    case 'and':
    case 'or':
      return condition.parts.map(nested).join(` ${condition.kind} `);
    case 'not':
      return `it is not so that ${nested(condition.part)}`;
    case 'compare':
      return `${condition.column.text} ${comparisons[condition.operator]} ${literalInWords(condition.value)}`;
    case 'in':
      return `${condition.column.text} is one of ${joined(condition.values.map(literalInWords))}`;
    case 'between':
      return `${condition.column.text} is from ${literalInWords(condition.low)} to ${literalInWords(condition.high)}`;
    case 'missing':
      return `${condition.column.text} is missing`;
    default:
      return assertNever(condition, 'putting a condition into words');
  }
}

function nested(condition: Condition): string {
  const words = conditionInWords(condition);
  return condition.kind === 'and' || condition.kind === 'or' ? `(${words})` : words;
}

function literalInWords(literal: Literal): string {
  switch (literal.kind) {
    case 'number':
      return String(literal.value);
    case 'text':
      return `“${literal.value}”`;
    case 'period':
      return formatPeriod(literal.period);
    case 'ageBand':
      return literal.to === undefined ? `${literal.from} or over` : `${literal.from} to ${literal.to}`;
    default:
      return assertNever(literal, 'putting a value into words');
  }
}
