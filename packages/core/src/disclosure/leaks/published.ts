import type { CountSum } from '../count-sum.ts';

/** Everything an output prints that a suppressed count could be worked out from. */
export interface Published {
  readonly counts: readonly PublishedCount[];
  /** Which counts add up to which: totals, parents and their children, a year and its quarters, 18+ and 18 to 64 and 65+. */
  readonly sums: readonly PublishedSum[];
  readonly rates?: readonly PublishedRate[];
  readonly earlier?: readonly EarlierCount[];
}

/** A count, shown or not. */
export interface PublishedCount {
  readonly id: string;
  /** What a reader calls it: `South`. */
  readonly label: string;
  /** `missing`: nobody knows it, so that nothing is disclosed by working it out. */
  readonly count: number | 'suppressed' | 'missing';
  /** The least a suppressed count can be, as far as a reader knows; 0 if not given. */
  readonly atLeast?: number;
  /** The most a suppressed count can be, as far as a reader knows: the threshold, where only small counts carry the mark. */
  readonly atMost?: number;
}

/** Counts that add up to another, or to a number printed somewhere. */
export interface PublishedSum extends CountSum {
  /** What a reader calls the sum; the label of its total if not given. */
  readonly label?: string;
  /** The sum itself where it is no count of the list. */
  readonly known?: number;
}

/** A rate or percentage as it is printed. */
export interface PublishedRate {
  readonly label: string;
  /** The ids of the counts it is made of. */
  readonly numerator: string;
  readonly denominator: string;
  readonly per: number;
  readonly value: number;
  /** How many decimals are printed. */
  readonly decimals: number;
}

/** A count as an earlier release shows it. */
export interface EarlierCount {
  readonly count: string;
  readonly value: number;
  /** What the release is called: `May 2023`. */
  readonly release: string;
}

/** A suppressed count that can be worked out, and how. */
export interface Leak {
  readonly count: string;
  readonly label: string;
  readonly value: number;
  readonly how: 'earlier-release' | 'rate' | 'sum' | 'several-sums' | 'bounds';
  /** The ids of the shown counts it is worked out from; suppressing one of them closes this way. */
  readonly from: readonly string[];
  /** How, with the arithmetic. */
  readonly sentence: string;
}
