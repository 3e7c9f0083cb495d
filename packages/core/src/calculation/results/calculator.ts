import type { Area } from '../../areas/area.ts';
import type { Period } from '../../periods/period.ts';
import type { IndicatorResult } from './result.ts';

/** Results of one workspace, worked out when first asked for and then kept. */
export interface Calculator {
  /**
   * The result of an indicator for an area and a period. Always answers: what cannot be worked out is a result with status
   * `missing` and the reason. Throws only for an indicator id that the workspace does not have.
   */
  result(indicator: string, area: Area, period: Period): IndicatorResult;
  /** The areas the data have, at the levels the indicator names, sorted by level and name; with no levels named: those of the data and above. */
  areasOf(indicator: string): readonly Area[];
  /** The periods the data have, oldest first, in the indicator's period type; incomplete ones included. */
  periodsOf(indicator: string): readonly Period[];
  /**
   * The number of one measure of an indicator, such as the respondents of a survey; undefined where it has none. It is to work with and
   * not to print: disclosure control does not look at it.
   */
  measured(indicator: string, measure: string, area: Area, period: Period): number | undefined;
}
