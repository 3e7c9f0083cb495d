import { readAll, readNumber } from './given.ts';
import { absent, found, type Given, type Outcome } from './outcome.ts';

/**
 * The value below which a share of the values lies: the median for 0.5, the lower quartile for 0.25.
 *
 * @input   values: one or more; share from 0 to 1
 * @result  the quantile, between two neighbours in proportion to where the share falls
 * @absent  no values -> too-few; one missing or suppressed makes the quantile so; a share outside 0 to 1 -> out-of-range
 * @source  Hyndman & Fan 1996, Am Stat 50:361-365, type 7; agrees with R 4.2.2 `quantile` and `median`
 * @rounds  never
 */
export function quantileOf(values: readonly Given[], share: number): Outcome<{ readonly value: number }> {
  const numbers = readAll(values, readNumber, 'a value');
  if ('kind' in numbers) return numbers;
  if (!(share >= 0 && share <= 1)) return absent('out-of-range', 'the share is not between 0 and 1.');
  if (numbers.length === 0) return absent('too-few', 'there are no values.');
  const sorted = [...numbers].sort((a, b) => a - b);
  const place = (sorted.length - 1) * share;
  const before = Math.floor(place + 4 * Number.EPSILON * place);
  const [low = 0, high = low] = [sorted[before], sorted[before + 1]];
  const rest = place - before;
  return found({ value: Math.abs(rest) < 1e-12 ? low : low + rest * (high - low) });
}
