import { monthsOf } from '../../periods/months.ts';
import { nextPeriod } from '../../periods/next-period.ts';
import type { Period } from '../../periods/period.ts';
import { periodKey } from '../../periods/period-key.ts';

/** A period, the listed ones that have a month in common with it, and all of its own kind that have one in common with those. */
export function periodsBeside(period: Period, listed: readonly Period[]): readonly Period[] {
  const own = monthsOf(period);
  const around = listed.filter((each) => {
    const { first, last } = monthsOf(each);
    return first <= own.last && own.first <= last;
  });
  const from = Math.min(own.first, ...around.map((each) => monthsOf(each).first));
  const to = Math.max(own.last, ...around.map((each) => monthsOf(each).last));
  const siblings = [period];
  for (const step of [-1, 1]) {
    let next = nextPeriod(period, step);
    for (let left = to - from; left >= 0; left--) {
      const { first, last } = monthsOf(next);
      if (last < from || first > to) break;
      siblings.push(next);
      next = nextPeriod(next, step);
    }
  }
  return [...new Map([...around, ...siblings].map((each) => [periodKey(each), each])).values()];
}
