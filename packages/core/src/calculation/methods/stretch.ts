import type { Period } from '../../periods/period.ts';
import { periodKey } from '../../periods/period-key.ts';
import type { Ask, Asked } from './method.ts';

/** Each input from one period to another, both included. */
export function asksOver({ named, area, period }: Asked, first: Period): readonly Ask[] {
  const over: Period =
    periodKey(first) === periodKey(period) ? period : { kind: 'rolling', first, last: period };
  return named.map((each) => ({ ...each, area, period: over }));
}
