import type { CustomRequest, Place } from './custom-request.ts';

/** One `expect` of an indicator. Its id stays the same while the file is edited around it. */
export interface ListedExpectation extends Place {
  readonly id: string;
  /** `South Lanarkshire, 2019/20: 1,155.7 (LGBF SW08)`. */
  readonly label: string;
}

export interface ListedIndicator extends Place {
  readonly id: string;
  readonly title: string;
  readonly folder: string;
  readonly expectations: readonly ListedExpectation[];
}

export interface ExpectationList {
  readonly revision: number;
  readonly indicators: readonly ListedIndicator[];
}

export interface ExpectationResult {
  readonly id: string;
  readonly outcome: 'met' | 'notMet' | 'notCalculated';
  /** What was expected and what came out, as a person writes them, for a difference view. */
  readonly expected: string;
  readonly actual: string;
  /** One sentence for `notMet` and `notCalculated`, the same that the problem says. */
  readonly message: string | undefined;
  readonly milliseconds: number;
}

export interface ExpectationRun {
  readonly revision: number;
  readonly results: readonly ExpectationResult[];
  /** For each indicator, how many of its areas and periods an expectation pins. */
  readonly coverage: readonly IndicatorCoverage[];
}

export interface IndicatorCoverage {
  readonly indicator: string;
  readonly uri: string;
  /** Pinned and calculated places: an area in a period. */
  readonly places: { readonly covered: number; readonly total: number };
  readonly areas: { readonly covered: number; readonly total: number };
}

export const listExpectationsRequest: CustomRequest<{ readonly folder?: string }, ExpectationList> = {
  method: 'ninefold/listExpectations',
};

/** Runs those with the ids given, or all. */
export const runExpectationsRequest: CustomRequest<
  { readonly folder?: string; readonly ids?: readonly string[] },
  ExpectationRun
> = { method: 'ninefold/runExpectations' };
