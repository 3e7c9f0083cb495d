import type { ResultRow, Step } from '@ninefold/core';
import type { Core } from '../core.ts';
import type { Appearance } from '../terminal/appearance.ts';

/** A result with what is printed beside it. */
export interface PrintedResult {
  readonly row: ResultRow;
  readonly decimals: number | undefined;
  /** How it was worked out. */
  readonly steps: readonly Step[];
}

/** How the core prints numbers and rows, so that all of Ninefold does it alike. */
export type Numbers = Pick<Core, 'formatNumber' | 'formatExactly' | 'resultsCsv'>;

/** One way of writing down results. */
export interface ResultFormat {
  readonly id: string;
  readonly summary: string;
  render(results: readonly PrintedResult[], appearance: Appearance, numbers: Numbers): string;
}
