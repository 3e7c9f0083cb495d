import { formatExactly, formatNumber } from '../results/format-number.ts';
import { type MethodInput, type MethodOutcome, type MethodParameters, missing } from './method.ts';

/** The two numbers of a quotient, and the factor it is multiplied by. */
export interface Quotient {
  readonly numerator: number;
  readonly denominator: number;
  readonly per: number;
  readonly value: number;
  /** `27,554 ÷ 26,891 × 1,000 = 1,024.66`. */
  readonly working: string;
}

/** Divides the numerator by the denominator, or says why that has no answer. */
export function divide(
  inputs: ReadonlyMap<string, MethodInput>,
  parameters: MethodParameters,
  per: number,
): Quotient | Extract<MethodOutcome, { kind: 'missing' }> {
  const numerator = inputs.get('numerator')?.value;
  const denominator = inputs.get('denominator')?.value;
  if (numerator === undefined || denominator === undefined) {
    return missing('no-query', 'the calculation needs a numerator and a denominator.');
  }
  if (denominator === 0)
    return missing('zero-denominator', 'the denominator is 0, so nothing can be divided by it.');
  const value = (numerator / denominator) * per;
  const working = `${formatExactly(numerator)} ÷ ${formatExactly(denominator)}${times(per)} = ${formatNumber(value, parameters.decimals)}`;
  return { numerator, denominator, per, value, working };
}

/** The factor of a working, ` × 1,000`; nothing where it is 1. */
export function times(per: number): string {
  return per === 1 ? '' : ` × ${formatExactly(per)}`;
}

/** Counts cannot be below 0: a quotient of counts that are has no meaning. */
export function negativeCount({ numerator, denominator }: Quotient): MethodOutcome | undefined {
  if (numerator >= 0 && denominator >= 0) return undefined;
  const [what, count] = numerator < 0 ? ['numerator', numerator] : ['denominator', denominator];
  return missing('negative-count', `the ${what} is ${formatExactly(count)}, and a count cannot be below 0.`);
}
