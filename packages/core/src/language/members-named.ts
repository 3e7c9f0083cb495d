import type { Query } from '../query/ast.ts';
import { literalsOf, testsOf } from '../rules/written/bound-queries.ts';
import type { Span } from '../text/span.ts';

/** Every text that a query compares a column with. */
export function membersNamed({
  condition,
}: Query): readonly { readonly column: string; readonly text: string; readonly span: Span }[] {
  return testsOf(condition).flatMap((test) =>
    literalsOf(test).flatMap((literal) =>
      literal.kind === 'text' ? [{ column: test.column.text, text: literal.value, span: literal.span }] : [],
    ),
  );
}
