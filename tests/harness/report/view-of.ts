import { buildIndicatorView } from '../../../packages/report/src/view/build-indicator-view.ts';
import type { IndicatorView } from '../../../packages/report/src/view/indicator-view.ts';
import { type MadeUp, madeUp, year } from './made-up-workspace.ts';

/** The area of the partnership whose view is built: South Lanarkshire. */
export const own = 'S12000029';
export const scotland = 'S92000003';

/** What an indicator says of which a smaller value is better. */
export const lowest = { polarity: 'lowerIsBetter', unit: 'days per 1,000' } as const;

/** The view of a made-up indicator for the partnership's own area, and for the latest period where none is given. */
export function viewOf(given: MadeUp, period?: string): IndicatorView {
  return buildIndicatorView({
    ...madeUp({ ...given, partnership: { area: own, ...given.partnership } }),
    ...(period === undefined ? {} : { period: year(period) }),
  });
}
