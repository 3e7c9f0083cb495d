import { assertNever } from '../diagnostics/internal-error.ts';
import type { Formula } from './ast.ts';

/** The formula in its one canonical spelling, with brackets only where they change the result. */
export function printFormula(formula: Formula): string {
  switch (formula.kind) {
    case 'number':
      return String(formula.value);
    case 'measure':
      return formula.name;
    case 'indicator':
      return `[${formula.id}]`;
    case 'negate':
      return `-${printOperand(formula.operand, rankOf(formula))}`;
    case 'operation': {
      const rank = rankOf(formula);
      const left = printOperand(formula.left, rank);
      // a - (b - c) is not a - b - c.
      return `${left} ${formula.operator} ${printOperand(formula.right, rank + 1)}`;
    }
    default:
      return assertNever(formula, 'printing a formula');
  }
}

function printOperand(operand: Formula, leastRank: number): string {
  const printed = printFormula(operand);
  return rankOf(operand) < leastRank ? `(${printed})` : printed;
}

/** How close it binds. */
function rankOf(formula: Formula): number {
  if (formula.kind === 'negate') return 3;
  if (formula.kind !== 'operation') return 4;
  return formula.operator === '+' || formula.operator === '-' ? 1 : 2;
}
