import type { Indicator } from '../../model/indicator.ts';
import { differenceOf, isPercentage } from '../results/change.ts';
import { formatNumber } from '../results/format-number.ts';

/** How a judgement prints the numbers in its words. */
export interface Printer {
  /** Whether the values are percentages, so that differences are in percentage points. */
  readonly isPercentage: boolean;
  /** A value with its decimals and, of a percentage, its sign: `59.6%`. */
  value(number: number): string;
  /** The size of a difference without its sign: `4.2 percentage points`, `131.0 (12.8%)`. */
  difference(first: number, second: number): string;
  /** A number that is no value: a per cent, a z. */
  number(number: number, decimals: number): string;
}

/** Prints with the decimals of a definition, or one. */
export function printerOf({ unit, decimals = 1 }: Pick<Partial<Indicator>, 'unit' | 'decimals'>): Printer {
  const sign = isPercentage(unit) ? '%' : '';
  return {
    isPercentage: isPercentage(unit),
    value: (number) => `${formatNumber(number, decimals)}${sign}`,
    number: formatNumber,
    difference: (first, second) => {
      const { amount, measuredIn, perCent } = differenceOf(first, second, unit);
      const size = formatNumber(Math.abs(amount), decimals);
      if (measuredIn === 'percentagePoints')
        return `${size} percentage point${Number(size) === 1 ? '' : 's'}`;
      return perCent === undefined ? size : `${size} (${formatNumber(Math.abs(perCent), 1)}%)`;
    },
  };
}
