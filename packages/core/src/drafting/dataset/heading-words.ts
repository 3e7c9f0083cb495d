import { writeName } from '../../query/read-name.ts';

/** The words of a heading in small letters: `WeekEnding` and `week_ending` are `week` and `ending`. */
export function headingWords(heading: string): readonly string[] {
  return heading
    .slice(0, longestHeading)
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\p{N}%]+/u)
    .filter((word) => word !== '');
}

const longestHeading = 200;

/** Whether a heading holds one of some words. */
export function holdsWord(heading: string, words: ReadonlySet<string>): boolean {
  return headingWords(heading).some((word) => words.has(word));
}

/** The name that a query uses for a column: the heading itself where a query can, else its words with underscores. */
export function columnName(heading: string, taken: ReadonlySet<string>): string {
  const words = headingWords(heading).join('_').replaceAll('%', 'percent');
  const wanted = isBare(heading)
    ? heading
    : isBare(words)
      ? words
      : isBare(`c_${words}`)
        ? `c_${words}`
        : 'column';
  for (let count = 1; ; count++) {
    const name = count === 1 ? wanted : `${wanted}_${count}`;
    if (!taken.has(name)) return name;
  }
}

/** Whether a name stands in a query without backticks. */
function isBare(name: string): boolean {
  return writeName(name) === name;
}
