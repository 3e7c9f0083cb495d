import type { Area } from '../areas/area.ts';
import type { Months } from '../periods/months.ts';
import { type CellToShow, cellId } from './cell-to-show.ts';
import type { DisclosurePolicy } from './disclosure-policy.ts';
import { hiddenCells } from './hidden-cells.ts';

/** The part of a result that disclosure control looks at and takes away. */
export interface DisclosableResult {
  readonly area: Area;
  readonly value: number | undefined;
  readonly lower: number | undefined;
  readonly upper: number | undefined;
  readonly numerator: number | undefined;
  readonly status: string;
  readonly reason: { readonly code: string; readonly message: string } | undefined;
  readonly notes: readonly string[];
  readonly steps: readonly unknown[];
}

/** What is known of results beside themselves. */
export interface DisclosureTime<R> {
  /** The months that a count is over; undefined for a count that is never added over time, such as a census. */
  readonly monthsOf: (result: R) => Months | undefined;
  /** The name of the period of a result: results of one period stand in one table. */
  readonly periodOf: (result: R) => string;
  /** Counts that are printed nowhere, but must not be worked out either: the months that a year to date is made of. */
  readonly unprinted?: readonly {
    readonly area: Area;
    readonly months: Months;
    readonly count: number | undefined;
  }[];
}

/**
 * The results of one indicator as they may be shown, in the same order: those of one period, or of all where it is said how they stand
 * in time. Where a count (the numerator) is small, or a small one could be worked out from it by a total of areas or of periods that is
 * shown, the count goes, and with it the value, the interval and the working. A result without a numerator is not touched. Both kinds
 * of suppression carry the same reason, so that it does not tell them apart.
 */
export function applyDisclosure<R extends DisclosableResult>(
  results: readonly R[],
  policy: DisclosurePolicy,
  time?: DisclosureTime<R>,
): readonly R[] {
  const cells = results.map((result): CellToShow => {
    const period = time?.periodOf(result) ?? '';
    return {
      id: cellId(result.area, period),
      area: result.area,
      period,
      months: time?.monthsOf(result),
      count: result.numerator,
      cameSuppressed: result.status === 'suppressed',
      isPrinted: true,
    };
  });
  const unprinted = (time?.unprinted ?? []).map(
    ({ area, months, count }): CellToShow => ({
      id: cellId(area, `months ${months.first} to ${months.last}`),
      area,
      period: undefined,
      months,
      count,
      cameSuppressed: false,
      isPrinted: false,
    }),
  );
  const hidden = hiddenCells([...cells, ...unprinted], policy);
  return results.map((result, at) =>
    hidden.has(cells[at]?.id ?? '') && result.status !== 'suppressed'
      ? withoutNumbers(result, policy)
      : result,
  );
}

/** A result of which nothing is shown but why. */
export function withoutNumbers<R extends DisclosableResult>(
  result: R,
  { suppressAtOrBelow }: Pick<DisclosurePolicy, 'suppressAtOrBelow'>,
): R {
  return withheld(result, {
    code: 'calc/small-count',
    message: `Not shown: this count, or one that could be worked out from it, is ${suppressAtOrBelow} or fewer.`,
  });
}

/** A result of which nothing is shown, for a reason. */
export function withheld<R extends DisclosableResult>(
  result: R,
  reason: NonNullable<DisclosableResult['reason']>,
): R {
  return {
    ...result,
    value: undefined,
    lower: undefined,
    upper: undefined,
    numerator: undefined,
    status: 'suppressed',
    reason,
    // The working and the notes may print the very numbers that are taken away.
    notes: [],
    steps: [],
  };
}
