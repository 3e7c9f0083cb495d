import { assertNever } from '../diagnostics/internal-error.ts';
import { formatPeriod } from '../periods/format-period.ts';
import type { Literal } from './ast.ts';

/** What a value of a query says, without quotation marks: `75+`, `2019/20`, `Health`. */
export function literalText(literal: Literal): string {
  switch (literal.kind) {
    case 'text':
      return literal.value;
    case 'number':
      return String(literal.value);
    case 'period':
      return formatPeriod(literal.period);
    case 'ageBand':
      return literal.to === undefined ? `${literal.from}+` : `${literal.from}-${literal.to}`;
    default:
      return assertNever(literal, 'writing a value');
  }
}
