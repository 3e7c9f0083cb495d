import type { Area } from '../areas/area.ts';
import type { Months } from '../periods/months.ts';

/** A count of an area and a period, printed or not. */
export interface CellToShow {
  readonly id: string;
  readonly area: Area;
  /** Which table of areas it stands in; undefined for a count that stands in none. */
  readonly period: string | undefined;
  /** The months that it is over; undefined for a count that is never added over time. */
  readonly months: Months | undefined;
  readonly count: number | undefined;
  readonly cameSuppressed: boolean;
  readonly isPrinted: boolean;
}

/** The name of the cell of an area and a period. */
export function cellId({ code }: Pick<Area, 'code'>, period: string): string {
  return `${code}\n${period}`;
}
