import { assertNever, type Condition, formatPeriod, type Literal, type Query } from '../core.ts';
import { listed } from '../format/words.ts';

/** What a query does, as a sentence for people; undefined while it is too unfinished to say. */
export function queryWords(query: Query, datasetTitle: string | undefined): string | undefined {
  const { aggregate, dataset, condition } = query;
  if (aggregate === undefined || dataset === undefined) return undefined;
  const column = aggregate.column === undefined ? 'rows' : `“${aggregate.column.text}”`;
  const where = condition === undefined ? '' : `, where ${conditionWords(condition)}`;
  return `${aggregateWords[aggregate.function]} ${column} of “${datasetTitle ?? dataset.text}”${where}.`;
}

const aggregateWords = {
  sum: 'Adds',
  count: 'Counts the',
  countDistinct: 'Counts the different',
  mean: 'Takes the mean of',
  median: 'Takes the median of',
  min: 'Takes the lowest',
  max: 'Takes the highest',
  value: 'Reads',
} as const;

const comparisonWords = {
  '=': 'is',
  '!=': 'is not',
  '<': 'is under',
  '<=': 'is at most',
  '>': 'is over',
  '>=': 'is at least',
} as const;

function conditionWords(condition: Condition): string {
  switch (condition.kind) {
    case 'and':
    case 'or':
      return condition.parts.map((part) => nested(part)).join(` ${condition.kind} `);
    case 'not':
      return `it is not so that ${nested(condition.part)}`;
    case 'compare':
      return `${condition.column.text} ${comparisonWords[condition.operator]} ${literalWords(condition.value)}`;
    case 'in':
      return `${condition.column.text} is one of ${listed(condition.values.map(literalWords))}`;
    case 'between':
      return `${condition.column.text} is from ${literalWords(condition.low)} to ${literalWords(condition.high)}`;
    case 'missing':
      return `${condition.column.text} is missing`;
    default:
      return assertNever(condition, 'putting a condition into words');
  }
}

function nested(condition: Condition): string {
  const words = conditionWords(condition);
  return condition.kind === 'and' || condition.kind === 'or' ? `(${words})` : words;
}

function literalWords(literal: Literal): string {
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
