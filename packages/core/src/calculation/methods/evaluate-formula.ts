import { assertNever } from '../../diagnostics/internal-error.ts';
import type { Formula } from '../../query/ast.ts';
import { formatExactly } from '../results/format-number.ts';
import type { Reason } from '../results/result.ts';

/** The names that a formula asks for, each once, in order: measures as they are, indicators in brackets. */
export function namesIn(formula: Formula): readonly string[] {
  return [...new Set(postfix(formula).flatMap((node) => nameOf(node) ?? []))];
}

/** The name by which a formula's part asks for its value; undefined for numbers and operations. */
export function nameOf(node: Formula): string | undefined {
  if (node.kind === 'measure') return node.name;
  return node.kind === 'indicator' ? `[${node.id}]` : undefined;
}

/** The value of a formula and its working with the numbers in it, `100 - 5,475 ÷ (60 × 182.5) × 100`, or why there is none. */
export function evaluateFormula(
  formula: Formula,
  numberOf: (name: string) => number | undefined,
): { readonly value: number; readonly working: string } | Reason {
  const done: Evaluated[] = [];
  for (const node of postfix(formula)) {
    const next = evaluateNode(node, done, numberOf);
    if ('code' in next) return next;
    done.push(next);
  }
  const { value, working } = done[0] ?? single(0);
  return { value, working };
}

/** `strength`: how firmly the working holds together; 1 for sums, 2 for products, 3 for a single number. */
interface Evaluated {
  readonly value: number;
  readonly working: string;
  readonly strength: number;
}

/** Operands before their operation. A loop and not a recursion, because a formula may be long. */
function postfix(formula: Formula): readonly Formula[] {
  const reversed: Formula[] = [];
  const open: Formula[] = [formula];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    reversed.push(node);
    if (node.kind === 'negate') open.push(node.operand);
    if (node.kind === 'operation') open.push(node.left, node.right);
  }
  return reversed.reverse();
}

function evaluateNode(
  node: Formula,
  done: Evaluated[],
  numberOf: (name: string) => number | undefined,
): Evaluated | Reason {
  switch (node.kind) {
    case 'number':
      return single(node.value);
    case 'measure':
    case 'indicator': {
      const name = nameOf(node) ?? '';
      const value = numberOf(name);
      return value === undefined
        ? { code: 'calc/no-data', message: `"${name}" has no value.` }
        : single(value);
    }
    case 'negate': {
      const operand = done.pop() ?? single(0);
      return { value: -operand.value, working: `-${inBrackets(operand, 3)}`, strength: 2 };
    }
    case 'operation': {
      const right = done.pop() ?? single(0);
      const left = done.pop() ?? single(0);
      return operate(node.operator, left, right);
    }
    default:
      return assertNever(node, 'evaluating a formula');
  }
}

function operate(operator: '+' | '-' | '*' | '/', left: Evaluated, right: Evaluated): Evaluated | Reason {
  switch (operator) {
    case '+':
      return { value: left.value + right.value, working: `${left.working} + ${right.working}`, strength: 1 };
    case '-':
      return {
        value: left.value - right.value,
        working: `${left.working} - ${inBrackets(right, 2)}`,
        strength: 1,
      };
    case '*':
      return {
        value: left.value * right.value,
        working: `${inBrackets(left, 2)} × ${inBrackets(right, 2)}`,
        strength: 2,
      };
    case '/':
      if (right.value === 0) {
        return {
          code: 'calc/zero-denominator',
          message: `the formula divides by ${right.working}, which is 0.`,
        };
      }
      return {
        value: left.value / right.value,
        working: `${inBrackets(left, 2)} ÷ ${inBrackets(right, 3)}`,
        strength: 2,
      };
    default:
      return assertNever(operator, 'evaluating an operation');
  }
}

function single(value: number): Evaluated {
  return { value, working: formatExactly(value), strength: 3 };
}

function inBrackets({ working, strength }: Evaluated, atLeast: number): string {
  return strength < atLeast ? `(${working})` : working;
}
