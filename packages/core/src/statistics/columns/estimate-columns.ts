import type { AbsenceReason } from '../outcome.ts';

/** Estimates of many rows, a typed array for each figure. A row without a value has a reason above 0, and 0 for every figure. */
export interface EstimateColumns {
  readonly value: Float64Array;
  /** 0 where the convention leaves a lower limit out. */
  readonly lower: Float64Array;
  readonly upper: Float64Array;
  /** 0 where there is a value, else the place of the reason in `columnReasons`. */
  readonly reason: Uint8Array;
}

/** The reasons of rows by their number; 0 stands for a value. */
export const columnReasons: readonly (AbsenceReason | undefined)[] = [
  undefined,
  'missing',
  'negative',
  'zero-denominator',
  'numerator-above-denominator',
  'too-few',
  'too-large',
  'not-a-number',
  'out-of-range',
];

/** The numbers of the reasons. */
export const reasonCode = {
  missing: 1,
  negative: 2,
  'zero-denominator': 3,
  'numerator-above-denominator': 4,
  'too-large': 6,
  'out-of-range': 8,
} as const;

/** Columns for so many rows, all 0. */
export function estimateColumns(rows: number): EstimateColumns {
  return {
    value: new Float64Array(rows),
    lower: new Float64Array(rows),
    upper: new Float64Array(rows),
    reason: new Uint8Array(rows),
  };
}

/** Why a row of a count and a divisor has no value, as a number; 0 where it has one. No number at all stands for a missing one. */
export function reasonOfRow(count: number, divisor: number): number {
  if (count >= 0 && divisor > 0 && count < Infinity && divisor < Infinity) return 0;
  if (Number.isNaN(count) || Number.isNaN(divisor)) return reasonCode.missing;
  if (count < 0 || divisor < 0) return reasonCode.negative;
  return divisor === 0 ? reasonCode['zero-denominator'] : reasonCode['too-large'];
}
