import type { Headings } from './headings.ts';
import { createLocator } from './locate.ts';
import type { PlacedHeading } from './table.ts';

/** The headings of a file that say something, with their places as lines and characters. */
export function placedHeadings(bytes: Uint8Array, { all }: Headings): readonly PlacedHeading[] {
  const locate = createLocator(bytes);
  return all
    .filter(({ text }) => text.trim() !== '')
    .map(({ text, place }) => ({ text, range: locate(place), isQuoted: bytes[place.start - 1] === quote }));
}

const quote = 34;
