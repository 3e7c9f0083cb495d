import { type Difference, formatExactly, isPercentage, formatNumber as plainNumber } from '../core.ts';

/** How the numbers of one indicator are printed. */
export interface NumberStyle {
  readonly decimals: number;
  readonly isPercentage: boolean;
}

/** The decimals of the definition, or one; and a per cent sign where the unit is a percentage. */
export function numberStyle(definition: {
  readonly decimals?: number | undefined;
  readonly unit?: string | undefined;
}): NumberStyle {
  return { decimals: definition.decimals ?? 1, isPercentage: isPercentage(definition.unit) };
}

/** `1,155.7`, `59.6%`, `−3`: halves away from zero, commas between thousands, a true minus, the per cent sign without a blank. */
export function formatValue(value: number, style: NumberStyle): string {
  return `${formatNumber(value, style.decimals)}${style.isPercentage ? '%' : ''}`;
}

/** A number to so many decimals, in British English. */
export function formatNumber(value: number, decimals: number): string {
  return withTrueMinus(plainNumber(value, decimals));
}

/** A number as it is, without the zeros that say nothing: `1000` as `1,000`, `2.50` as `2.5`. */
export function formatPlain(value: number): string {
  return withTrueMinus(formatExactly(value));
}

/** `1,143.0 to 1,168.4`. */
export function formatInterval(lower: number, upper: number, style: NumberStyle): string {
  return `${formatValue(lower, style)} to ${formatValue(upper, style)}`;
}

/**
 * The size of a difference in words, without its sign: `4.2 percentage points`, `131.0 (12.8%)`. The words around it say more or less.
 */
export function formatDifference({ amount, measuredIn, perCent }: Difference, style: NumberStyle): string {
  const size = formatNumber(Math.abs(amount), style.decimals);
  if (measuredIn === 'percentagePoints') {
    return `${size} percentage point${Number(size) === 1 ? '' : 's'}`;
  }
  return perCent === undefined ? size : `${size} (${formatNumber(Math.abs(perCent), 1)}%)`;
}

/** The unit as it stands beside the number; a bare per cent is in the number already. */
export function unitBeside(unit: string | undefined): string | undefined {
  const text = unit?.trim() ?? '';
  if (!isPercentage(text)) return text === '' ? undefined : text;
  const rest = text.replace(/^(%|per ?cent)/i, '').trim();
  return rest === '' ? undefined : rest;
}

function withTrueMinus(text: string): string {
  return text.replace(/^-/, '−');
}
