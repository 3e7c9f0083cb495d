import type { Ask, Asked } from './method.ts';

/** Each input for the area and period asked for, split by the column that the calculation names. */
export function asksByBand({ calculation, named, area, period }: Asked): readonly Ask[] {
  const by = 'by' in calculation ? calculation.by : undefined;
  return named.map((each) => ({ ...each, area, period, by }));
}
