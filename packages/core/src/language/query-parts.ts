import type { Condition, Literal, Name, Query } from '../query/ast.ts';
import type { Span } from '../text/span.ts';

/** Every place where a query names a column, in the order of the text. */
export function columnsNamed({ aggregate, condition }: Query): readonly Name[] {
  return [
    ...(aggregate?.column ? [aggregate.column] : []),
    ...comparisons(condition).map(({ column }) => column),
  ];
}

/** Every text that a query compares a column with. */
export function membersNamed({
  condition,
}: Query): readonly { readonly column: string; readonly text: string; readonly span: Span }[] {
  return comparisons(condition).flatMap((comparison) =>
    literalsOf(comparison).flatMap((literal) =>
      literal.kind === 'text'
        ? [{ column: comparison.column.text, text: literal.value, span: literal.span }]
        : [],
    ),
  );
}

type Comparison = Extract<Condition, { readonly column: Name }>;

function comparisons(condition: Condition | undefined): readonly Comparison[] {
  if (condition === undefined) return [];
  switch (condition.kind) {
    case 'and':
    case 'or':
      return condition.parts.flatMap(comparisons);
    case 'not':
      return comparisons(condition.part);
    default:
      return [condition];
  }
}

function literalsOf(comparison: Comparison): readonly Literal[] {
  switch (comparison.kind) {
    case 'compare':
      return [comparison.value];
    case 'in':
      return comparison.values;
    case 'between':
      return [comparison.low, comparison.high];
    case 'missing':
      return [];
  }
}
