import type { Step } from '@ninefold/core';
import type { Core } from '../core.ts';
import type { Appearance } from '../formats/format.ts';
import type { ResultRow } from './row.ts';

/** A result and how many decimals its indicator is printed with. */
export interface PrintedResult {
  readonly row: ResultRow;
  readonly decimals: number | undefined;
  /** How it was worked out. */
  readonly steps: readonly Step[];
}

/** How the core prints numbers, so that all of Ninefold rounds alike. */
export type Numbers = Pick<Core, 'formatNumber' | 'formatExactly'>;

/** One way of writing down results. */
export interface ResultFormat {
  readonly id: string;
  readonly summary: string;
  render(results: readonly PrintedResult[], appearance: Appearance, numbers: Numbers): string;
}
