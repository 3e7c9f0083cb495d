import { assertNever } from '../../diagnostics/internal-error.ts';
import { monthsOf } from '../../periods/months.ts';
import type { Period } from '../../periods/period.ts';

/** A stretch of ages or of time, both ends included; an open age band ends at infinity. */
export interface Extent {
  readonly first: number;
  readonly last: number;
}

export type Comparison = '=' | '!=' | '<' | '<=' | '>' | '>=';

/**
 * Whether a stretch compares so with the one in a query. Equal means lying wholly inside: April 2019 is in 2019/20, 80-84 is in
 * 75+. Before and after mean wholly so, and `<=`, `>=` that it does not reach past the other's end, or begin before its start.
 */
export function compareExtents(operator: Comparison, stretch: Extent, asked: Extent): boolean {
  switch (operator) {
    case '=':
      return stretch.first >= asked.first && stretch.last <= asked.last;
    case '!=':
      return !compareExtents('=', stretch, asked);
    case '<':
      return stretch.last < asked.first;
    case '<=':
      return stretch.last <= asked.last;
    case '>':
      return stretch.first > asked.last;
    case '>=':
      return stretch.first >= asked.first;
    default:
      return assertNever(operator, 'comparing stretches');
  }
}

/** The stretch of ages from one year to another; without an end it is open. */
export function ageExtent(band: { readonly from: number; readonly to: number | undefined }): Extent {
  return { first: band.from, last: band.to ?? Number.POSITIVE_INFINITY };
}

/** The stretch of time of a period, counted in days of months that all have 31. */
export function periodExtent(period: Period): Extent {
  const { first, last } = monthsOf(period.kind === 'proxy' ? period.measuredOver : period);
  if (period.kind === 'snapshot') return { first: first * 31 + period.day, last: first * 31 + period.day };
  return { first: first * 31 + 1, last: last * 31 + 31 };
}
