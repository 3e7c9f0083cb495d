import { numberInText } from '../../data/parse-number.ts';
import { headingWords } from './heading-words.ts';
import type { RawColumn } from './raw-columns.ts';

/** A column of numbers, and the signs in it that stand for a number that is not there. */
export interface FoundNumbers {
  readonly heading: string;
  /** For each member of the column its number; NaN for blanks and signs. */
  readonly numbers: Float64Array;
  readonly missing: readonly string[];
  readonly suppressed: readonly string[];
  readonly lowest: number;
  readonly highest: number;
  readonly areWhole: boolean;
  readonly unit: string | undefined;
}

/** The numbers of a column; undefined for a column of texts. */
export function findNumbers({ heading, members, texts }: RawColumn): FoundNumbers | undefined {
  const numbers = Float64Array.from(members, numberInText);
  const present = numbers.filter((number) => !Number.isNaN(number));
  const words = texts.filter((text) => Number.isNaN(numberInText(text))).map((text) => text.trim());
  if (present.length === 0 || !words.every((word) => signs.has(word.toLowerCase()))) return undefined;
  const hidden = words.filter((word) => signs.get(word.toLowerCase()) === 'suppressed');
  // A dash beside another sign for what is hidden means that there is nothing; alone it may hide a figure.
  const dash = words.includes('-') && hidden.length === 0 ? ['-'] : [];
  const suppressed = [...hidden, ...dash];
  const bounds = present.reduce(
    ([lowest, highest], number) => [Math.min(lowest, number), Math.max(highest, number)] as const,
    [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY] as const,
  );
  return {
    heading,
    numbers,
    suppressed,
    missing: words.filter((word) => !suppressed.includes(word)),
    lowest: bounds[0],
    highest: bounds[1],
    areWhole: present.every(Number.isInteger),
    unit: headingWords(heading).some((word) => percentWords.has(word)) ? '%' : undefined,
  };
}

/** Whether a column has numbers with a decimal comma, which a file in English cannot have. */
export function hasDecimalCommas({ texts }: RawColumn): boolean {
  const withComma = texts.filter((text) => /^\s*-?\d+,\d+\s*$/.test(text));
  return (
    withComma.some((text) => Number.isNaN(numberInText(text))) &&
    texts.every((text) => withComma.includes(text) || !Number.isNaN(numberInText(text)))
  );
}

/** What publishers write where a number is not shown, or where there is none. */
const signs: ReadonlyMap<string, 'missing' | 'suppressed'> = new Map([
  ...(['*', '**', 'c', '[c]', '(c)', '#', 's', '[s]', '<5', '< 5', '<10', '[low]'] as const).map(
    (sign) => [sign, 'suppressed'] as const,
  ),
  ...(
    ['-', '--', '–', '.', '..', ':', 'x', '[x]', 'z', '[z]', 'na', 'n/a', '#n/a', 'nan', 'null'] as const
  ).map((sign) => [sign, 'missing'] as const),
]);

const percentWords = new Set(['%', 'percent', 'percentage', 'pct']);
