import { monthsOf } from './months.ts';
import type { Period } from './period.ts';
import { periodKey } from './period-key.ts';

/** Orders periods by when they begin, the shorter first when they begin together; 0 only for equal periods. */
export function comparePeriods(a: Period, b: Period): number {
  const monthsOfA = monthsOf(a);
  const monthsOfB = monthsOf(b);
  return (
    monthsOfA.first - monthsOfB.first ||
    monthsOfA.last - monthsOfB.last ||
    compareText(periodKey(a), periodKey(b))
  );
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
