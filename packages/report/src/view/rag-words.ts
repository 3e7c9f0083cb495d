import {
  differenceOf,
  findScheme,
  isPercentage,
  type Printer,
  type RagColour,
  type RagScheme,
} from '../core.ts';
import { formatDifference, formatNumber, formatValue } from '../format/number.ts';
import { asSentence, plural } from '../format/words.ts';
import type { ViewContext } from './view-context.ts';

/** The shapes and the words that say the same as the colours do. */
export const ragSymbols: Readonly<Record<RagColour, string>> = { green: '●', amber: '▲', red: '■' };
export const colourNames: Readonly<Record<RagColour, string>> = {
  green: 'Green',
  amber: 'Amber',
  red: 'Red',
};

/** How red, amber and green are told apart, in a sentence. */
export function schemeWords(scheme: RagScheme, unit: string | undefined): string {
  const told = findScheme(scheme.scheme)?.describe(scheme, unit) ?? '';
  const decimals = 'roundFirst' in scheme ? scheme.roundFirst : undefined;
  const rounding =
    decimals === undefined ? '' : ` Values are rounded to ${plural(decimals, 'decimal')} first.`;
  return `${asSentence(told)}${rounding}`;
}

/** Prints the numbers of a judgement as the rest of the page does. */
export function printerFor({ style, indicator }: ViewContext): Printer {
  const { unit } = indicator.effective;
  return {
    isPercentage: isPercentage(unit),
    value: (number) => formatValue(number, style),
    number: formatNumber,
    difference: (first, second) => formatDifference(differenceOf(first, second, unit), style),
  };
}
