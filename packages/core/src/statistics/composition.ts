import { faultOfPer, readAll, readCount } from './given.ts';
import { absent, found, type Given, type Outcome } from './outcome.ts';

/**
 * What share of a whole each of its parts is.
 *
 * @input   parts: counts or amounts of one period and area, 0 or more, that together are the whole
 * @result  the shares in the order of the parts, times `per` (100 if not given), and the whole
 * @absent  the whole 0 -> zero-denominator; a part missing or suppressed makes every share so, since the whole is not known; negative
 * @source  arithmetic
 * @rounds  never, so the shares add up to `per`; shares rounded one by one need not
 */
export function composition(
  parts: readonly Given[],
  { per = 100 }: { readonly per?: number } = {},
): Outcome<{ readonly shares: readonly number[]; readonly whole: number }> {
  const fault = faultOfPer(per);
  if (fault !== undefined) return fault;
  const numbers = readAll(parts, readCount, 'a part');
  if ('kind' in numbers) return numbers;
  const whole = numbers.reduce((sum, part) => sum + part, 0);
  if (whole === 0) return absent('zero-denominator', 'the parts add up to 0, so none has a share.');
  return found({ shares: numbers.map((part) => (part / whole) * per), whole });
}
