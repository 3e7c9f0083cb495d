import type { Equation } from './equation.ts';
import {
  addTimes,
  divide,
  isZero,
  minusOne,
  one,
  type Rational,
  rational,
  toNumber,
  zero,
} from './rational.ts';

/** A count that several sums together settle. */
export interface SettledCount {
  readonly id: string;
  readonly value: number;
  /** How often each sum is taken: the factors of what they leave, which add up to the value. */
  readonly from: readonly { readonly equation: Equation; readonly factor: Rational }[];
}

/** The counts that the sums settle by themselves, exactly. A sum that contradicts those before it is left out. */
export function eliminate(equations: readonly Equation[]): readonly SettledCount[] {
  const solved: { pivot: string; row: Row }[] = [];
  for (const equation of equations) {
    const row = rowOf(equation);
    for (const { pivot, row: other } of solved) subtract(row, other, pivot);
    const pivot = row.terms.keys().next().value;
    if (pivot === undefined) continue;
    scale(row, pivot);
    for (const { row: other } of solved) subtract(other, row, pivot);
    solved.push({ pivot, row });
  }
  return solved.flatMap(({ pivot, row }) =>
    row.terms.size > 1
      ? []
      : [
          {
            id: pivot,
            value: toNumber(row.rest),
            from: [...row.from].map(([from, factor]) => ({ equation: from, factor })),
          },
        ],
  );
}

interface Row {
  readonly terms: Map<string, Rational>;
  rest: Rational;
  readonly from: Map<Equation, Rational>;
}

function rowOf(equation: Equation): Row {
  return {
    terms: new Map([...equation.terms].map(([id, factor]) => [id, rational(factor)])),
    rest: rational(equation.rest),
    from: new Map([[equation, one]]),
  };
}

/** Takes the pivot out of a row with the help of another whose pivot has the factor 1. */
function subtract(row: Row, other: Row, pivot: string): void {
  const factor = row.terms.get(pivot);
  if (factor === undefined) return;
  const times = addTimes(zero, minusOne, factor);
  addAll(row.terms, times, other.terms);
  addAll(row.from, times, other.from);
  row.rest = addTimes(row.rest, times, other.rest);
}

function addAll<K>(into: Map<K, Rational>, times: Rational, from: ReadonlyMap<K, Rational>): void {
  for (const [key, value] of from) {
    const sum = addTimes(into.get(key) ?? zero, times, value);
    if (isZero(sum)) into.delete(key);
    else into.set(key, sum);
  }
}

function scale(row: Row, pivot: string): void {
  const factor = row.terms.get(pivot) ?? one;
  for (const [id, value] of row.terms) row.terms.set(id, divide(value, factor));
  for (const [equation, value] of row.from) row.from.set(equation, divide(value, factor));
  row.rest = divide(row.rest, factor);
}
