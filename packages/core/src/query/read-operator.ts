import type { Condition } from './ast.ts';
import type { Token } from './token.ts';
import type { TokenReader } from './token-reader.ts';

export type ComparisonOperator = Extract<Condition, { kind: 'compare' }>['operator'];

const operators: readonly ComparisonOperator[] = ['=', '!=', '<', '<=', '>', '>='];

/** How other languages and keyboards write them. */
const otherSpellings: Readonly<Record<string, ComparisonOperator>> = {
  '==': '=',
  '<>': '!=',
  '≠': '!=',
  '=<': '<=',
  '≤': '<=',
  '=>': '>=',
  '≥': '>=',
};

/** Reads `=`, `!=`, `<`, `<=`, `>` or `>=`; undefined, with no problem, when none comes next. */
export function readOperator(reader: TokenReader): ComparisonOperator | undefined {
  const next = reader.peek();
  if (next.kind !== 'symbol') return undefined;
  const operator = operators.find((candidate) => candidate === next.written);
  if (operator !== undefined) {
    reader.take();
    return operator;
  }
  const meant = otherSpellings[next.written];
  if (meant !== undefined) reportSpelling(reader, reader.take(), meant);
  return meant;
}

/** Reports a sign or word that is spelt otherwise here. */
export function reportSpelling(reader: TokenReader, { written, span }: Token, meant: string): void {
  reader.report({
    code: 'operator-spelling',
    params: { found: written, expected: meant },
    message: `Expected ${meant}; found ${written}.`,
    span,
    fix: { title: `Change to ${meant}`, span, newText: meant },
  });
}
