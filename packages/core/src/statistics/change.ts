import { readNumber } from './given.ts';
import { absent, found, type Given, type Outcome } from './outcome.ts';

/**
 * How much a value has changed, in per cent of what it was.
 *
 * @input   before, after: values of one measure; before above 0
 * @result  per cent: 10 where 50 became 55
 * @absent  before 0 -> zero-denominator, even where after is 0 too; before below 0 -> negative; missing; suppressed
 * @source  arithmetic; R gives infinity or no number from 0
 * @rounds  never
 */
export function percentChange(before: Given, after: Given): Outcome<{ readonly value: number }> {
  const was = readNumber(before, 'the earlier value');
  if (typeof was !== 'number') return was;
  const is = readNumber(after, 'the later value');
  if (typeof is !== 'number') return is;
  if (was === 0)
    return absent('zero-denominator', 'the earlier value is 0, and there is no per cent of nothing.');
  if (was < 0) {
    return absent('negative', `the earlier value is ${was}, and a change in per cent of it says nothing.`);
  }
  return found({ value: ((is - was) / was) * 100 });
}

/**
 * How far one value lies above another, in their own unit; percentage points where both are percentages.
 *
 * @input   before, after: values of one measure, of either sign
 * @result  after less before
 * @absent  missing; suppressed
 * @source  arithmetic
 * @rounds  never
 */
export function difference(before: Given, after: Given): Outcome<{ readonly value: number }> {
  const was = readNumber(before, 'the earlier value');
  if (typeof was !== 'number') return was;
  const is = readNumber(after, 'the later value');
  if (typeof is !== 'number') return is;
  return found({ value: is - was });
}
