import type { Indicator, Target } from '../../model/indicator.ts';
import type { RagScheme, SchemeName } from '../../model/rag.ts';
import type { IndicatorResult, Reason } from '../results/result.ts';
import type { Judgement } from './judgement.ts';
import type { Printer } from './printer.ts';

/** The sides of a target. */
export type Limits = Pick<Target, 'atMost' | 'atLeast'>;

/** A value that is there, with the limits of its interval where it has one. */
export type PresentValue = Pick<IndicatorResult, 'lower' | 'upper' | 'confidence'> & {
  readonly value: number;
};

/** How many answered, and what the design of the sample cost. */
export interface Sample {
  readonly respondents: number;
  /** 1 for a simple sample. */
  readonly designEffect: number;
}

/** The area that a scheme compares with, with its value for the same period. */
export interface ComparatorValue extends PresentValue {
  readonly name: string;
  /** Undefined where no respondents are counted; a reason where they should be and are not. */
  readonly sample: Sample | Reason | undefined;
}

/** The areas that a value stands among, for the same period. */
export interface GroupValues {
  /** `partnerships`, to follow a number. */
  readonly name: string;
  /** The values that are whole, the area's own among them. */
  readonly values: readonly { readonly isOwn: boolean; readonly value: number }[];
  /** The names of the areas without a whole value. */
  readonly without: readonly string[];
}

/** What a scheme may look at beside the value; each looks only at what it compares with. */
export interface JudgingContext {
  readonly polarity: Indicator['polarity'] | undefined;
  readonly print: Printer;
  readonly target: Limits | undefined;
  readonly comparator: ComparatorValue | Reason;
  readonly group: GroupValues | Reason;
  /** What a whole is in the unit of the value: 100 for per cent; undefined where the value is no share. */
  readonly whole: number | undefined;
  readonly sample: Sample | Reason | undefined;
}

/** What one scheme writes under `rag`. */
export type ParametersOf<Name extends SchemeName> = Extract<RagScheme, { readonly scheme: Name }>;

/** One way to judge a value red, amber or green, in one file: what it says of itself, and a pure function. */
export interface SchemeDefinition<Name extends SchemeName> {
  /** The word after `scheme:`; the name of the file in camel case. */
  readonly id: Name;
  readonly title: string;
  /** One sentence: what the colour says. */
  readonly summary: string;
  readonly comparesWith: 'target' | 'limits' | 'comparator' | 'group';
  /** Whether it asks which way is better; a target or a band says that itself. */
  readonly needsPolarity: boolean;
  /** In a sentence: what the value is compared with. */
  readonly compares: string;
  /** In a sentence: whether it rounds first. */
  readonly rounding: string;
  /** In a sentence: which colour a value exactly on a boundary has. */
  readonly ends: string;
  /** When there is no colour, beside the reasons that all schemes share. */
  readonly absences: readonly { readonly code: `calc/${string}`; readonly when: string }[];
  readonly source: string;
  /** The key `rag` as it stands in a file. */
  readonly example: string;
  /** What the fact is called in a report: `Against the target`, `Among the partnerships`. */
  heading(parameters: ParametersOf<Name>): string;
  /** How the colours are told apart, in a sentence without a full stop. */
  describe(parameters: ParametersOf<Name>, unit: string | undefined): string;
  /** Called only for a value that may be judged. Never gives NaN. */
  judge(value: PresentValue, parameters: ParametersOf<Name>, context: JudgingContext): Judgement;
}

/** A scheme with its parameters forgotten, as the registry holds it. */
export interface Scheme extends Omit<SchemeDefinition<SchemeName>, 'heading' | 'describe' | 'judge'> {
  heading(parameters: RagScheme): string;
  describe(parameters: RagScheme, unit: string | undefined): string;
  judge(value: PresentValue, parameters: RagScheme, context: JudgingContext): Judgement;
}

/** Types a scheme by what it writes under `rag`; it is only ever asked about its own parameters. */
/* @__NO_SIDE_EFFECTS__ */
export function defineScheme<Name extends SchemeName>(scheme: SchemeDefinition<Name>): Scheme {
  return scheme as unknown as Scheme;
}
