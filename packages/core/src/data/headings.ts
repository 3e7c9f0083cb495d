import { nearestWord } from '../text/nearest-word.ts';
import { cellText, placeOfCell, placeOfRow } from './cell-text.ts';
import type { Place } from './locate.ts';
import type { CsvRow } from './scan-csv.ts';

/** One heading of a file: its text as it stands, and which cell of a row is under it. */
export interface Heading {
  readonly cell: number;
  readonly text: string;
  readonly place: Place;
}

/** The first row of a file, to look headings up in. */
export interface Headings {
  readonly all: readonly Heading[];
  readonly place: Place;
  /** The headings with this text; where there are none, those that differ only by blanks around them. */
  find(text: string): readonly Heading[];
  /** The heading that was probably meant. */
  nearest(text: string): string | undefined;
}

/** No more headings than this are searched for a likely one: more could take seconds. */
export const mostCompared = 1000;
/** Nor are longer ones. */
export const longestCompared = 100;

/** Reads the row of headings that the scanner stands on. */
export function readHeadings(bytes: Uint8Array, row: CsvRow): Headings {
  const all = Array.from(
    { length: row.cellCount },
    (_, cell): Heading => ({
      cell,
      text: cellText(bytes, row, cell),
      place: placeOfCell(row, cell),
    }),
  );
  return headingsOf(all, placeOfRow(row));
}

/** Headings to look up, wherever they come from. */
export function headingsOf(all: readonly Heading[], place: Place): Headings {
  const byText = grouped(all, (text) => text);
  const byTrimmed = grouped(all, (text) => text.trim());
  const candidates = [...byTrimmed.keys()]
    .filter((text) => text.length <= longestCompared)
    .slice(0, mostCompared);
  return {
    all,
    place,
    find: (text) => byText.get(text) ?? byTrimmed.get(text.trim()) ?? [],
    nearest: (text) => (text.length <= longestCompared ? nearestWord(text, candidates) : undefined),
  };
}

function grouped(
  all: readonly Heading[],
  key: (text: string) => string,
): ReadonlyMap<string, readonly Heading[]> {
  const groups = new Map<string, Heading[]>();
  for (const heading of all) {
    const group = groups.get(key(heading.text));
    if (group === undefined) groups.set(key(heading.text), [heading]);
    else group.push(heading);
  }
  return groups;
}
