import type { CalculationMethod } from '../../model/calculation.ts';
import type { Formula } from '../../query/ast.ts';
import type { Reason } from '../result.ts';

/** A number that a method works with, with the limits that were published beside it. */
export interface MethodInput {
  readonly value: number;
  readonly lower: number | undefined;
  readonly upper: number | undefined;
}

/** What a calculation says beside its measures. Each method reads its own. */
export interface MethodParameters {
  readonly per: number | undefined;
  /** The confidence level as a fraction. */
  readonly confidence: number | undefined;
  readonly formula: Formula | undefined;
  /** Decimals of printed numbers; they do not touch the value. */
  readonly decimals: number;
}

export interface MethodInterval {
  readonly lower: number | undefined;
  readonly upper: number;
  /** As a fraction; undefined when the source does not say. */
  readonly confidence: number | undefined;
  /** `Byar`, `exact`, `Wilson`, `published`. */
  readonly method: string;
  /** How it was worked out, with the numbers in it. */
  readonly working: string;
}

/** A value with its working, such as `27,554 ÷ 26,891 × 1,000 = 1,024.66`, or the reason why there is none. */
export type MethodOutcome =
  | {
      readonly kind: 'value';
      readonly value: number;
      readonly working: string;
      readonly interval: MethodInterval | undefined;
    }
  | { readonly kind: 'missing'; readonly reason: Reason };

/** One way to make a value from measures, in one file: what it needs as data, and a pure function. */
export interface Method {
  /** The word after `method:` in a calculation; the name of the file. */
  readonly id: CalculationMethod;
  readonly title: string;
  /** One sentence: what the value says. */
  readonly summary: string;
  /** Where the formula comes from. */
  readonly source: string;
  /** The keys of the calculation that name measures; a formula names its own. */
  readonly inputs: readonly { readonly name: string; readonly what: string }[];
  /** The other keys of the calculation, with what holds when they are not given. */
  readonly parameters: readonly {
    readonly name: string;
    readonly what: string;
    readonly default: number | undefined;
  }[];
  /** Called only with every input there: absence is decided before. Never gives NaN or infinity for numbers that have an answer. */
  calculate(inputs: ReadonlyMap<string, MethodInput>, parameters: MethodParameters): MethodOutcome;
}

/** A method that lacks an answer says why. */
export function missing(code: string, message: string): Extract<MethodOutcome, { kind: 'missing' }> {
  return { kind: 'missing', reason: { code: `calc/${code}`, message } };
}
