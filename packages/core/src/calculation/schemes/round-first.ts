import { roundHalfAwayFromZero } from '../../statistics/rounding.ts';

/** The number as it is compared: rounded where a scheme says so, a half going away from zero. */
export function roundedFirst(value: number, decimals: number | undefined): number {
  return decimals === undefined ? value : roundHalfAwayFromZero(value, decimals);
}

/** Said of every scheme that can round. */
export const roundsTheValue =
  'The value is rounded to `roundFirst` decimals before it is compared, a half going away from zero; without it the unrounded value is compared.';

/** Said of every scheme that rounds more than the value. */
export const roundsAll =
  'Every number that is compared is rounded to `roundFirst` decimals first, a half going away from zero; without it unrounded numbers are compared.';
