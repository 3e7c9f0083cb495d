import { formatPlain } from '../format/number.ts';

/** So many things of one kind are shown: a page of more is not read to its end. */
const mostShown = 200;

/** The things that are shown of a list. */
export function fewest<T>(items: readonly T[]): readonly T[] {
  return items.length > mostShown ? items.slice(0, mostShown) : items;
}

/** Of a list as long as this one, how many are not shown, in a sentence; undefined where all are. */
export function restInWords({ length }: { readonly length: number }): string | undefined {
  const count = length - mostShown;
  if (count <= 0) return undefined;
  return `${formatPlain(count)} more ${count === 1 ? 'is' : 'are'} written in the definition.`;
}

/** The texts that are shown of a list, and how many more there are. */
export function fewestTexts(texts: readonly string[]): readonly string[] {
  const rest = restInWords(texts);
  return rest === undefined ? texts : [...fewest(texts), rest];
}
