import type { Area } from '../../areas/area.ts';
import type { AgeBand } from '../../data/table.ts';
import type { Calculation, CalculationMethod } from '../../model/calculation.ts';
import type { SeriesBreak } from '../../model/indicator.ts';
import type { Period } from '../../periods/period.ts';
import type { Formula } from '../../query/ast.ts';
import type { Reason, WorkingTable } from '../results/result.ts';

/** A number that a method works with, with the limits that were published beside it. */
export interface MethodInput {
  readonly value: number;
  readonly lower: number | undefined;
  readonly upper: number | undefined;
  /** The number split by the column that the calculation names; the same bands in the same order for every input that is split. */
  readonly bands?: readonly InputBand[] | undefined;
}

/** A part of a number: one age band, or the member of another column. */
export interface InputBand {
  /** `5-9`, `90+`. */
  readonly label: string;
  /** Undefined for a band that is no age. */
  readonly ages: AgeBand | undefined;
  readonly value: number;
}

/** A number that a method wants read: a measure or an indicator, for an area and a period. */
export interface Ask {
  /** The name under which the method finds it among its inputs. */
  readonly name: string;
  /** The name of a measure, or an indicator in brackets. */
  readonly refersTo: string;
  readonly area: Area;
  readonly period: Period;
  /** The column to split it by. */
  readonly by?: string | undefined;
}

/** What a calculation is asked for. */
export interface Asked {
  readonly calculation: Calculation;
  /** What the calculation names, under the names of the method's inputs. */
  readonly named: readonly Pick<Ask, 'name' | 'refersTo'>[];
  /** Where the series cannot be compared across. */
  readonly breaks: readonly SeriesBreak[];
  readonly area: Area;
  readonly period: Period;
}

/** What a calculation says beside its measures. Each method reads its own. */
export interface MethodParameters {
  readonly per: number | undefined;
  /** The confidence level as a fraction. */
  readonly confidence: number | undefined;
  readonly formula: Formula | undefined;
  /** Whose choices are followed where the schools differ. */
  readonly convention?: 'phe' | 'scotpho' | undefined;
  /** How many periods are taken together. */
  readonly periods?: number | undefined;
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
      /** The bands that the value was made from. */
      readonly table?: WorkingTable | undefined;
      /** What stands for numerator and denominator where no input has these names. */
      readonly counts?: { readonly numerator: number; readonly denominator: number | undefined } | undefined;
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
    readonly default: number | string | undefined;
  }[];
  /** Set where a part of the months so far would not mean what the value means. */
  readonly needsWholePeriod?: true;
  /** What to read where it is not simply each input for the area and period asked for; or why nothing can be. */
  asks?(asked: Asked): readonly Ask[] | Reason;
  /** Called only with every input there: absence is decided before. Never gives NaN or infinity for numbers that have an answer. */
  calculate(inputs: ReadonlyMap<string, MethodInput>, parameters: MethodParameters): MethodOutcome;
}

/** A method that lacks an answer says why. */
export function missing(code: string, message: string): Extract<MethodOutcome, { kind: 'missing' }> {
  return { kind: 'missing', reason: { code: `calc/${code}`, message } };
}
