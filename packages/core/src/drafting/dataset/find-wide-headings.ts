import { parseAge } from '../../data/parse-age.ts';
import type { PeriodGrain } from '../../periods/period.ts';
import { grainOfTexts } from './find-period-column.ts';

/** Headings that are years or ages themselves, one column for each, after the same beginning: `Rate 2010-11`, `Rate 2011-12`. */
export interface WideGroup {
  readonly prefix: string;
  readonly headings: readonly string[];
  readonly names: { readonly role: 'period'; readonly grain: PeriodGrain } | { readonly role: 'age' };
}

/** So few headings may end in a number by chance. */
const fewest = 3;

/** The groups of a wide file, all of the one kind that more headings are of; none in a long file. */
export function findWideGroups(headings: readonly string[]): readonly WideGroup[] {
  const periods = groupsOf(headings, periodAtEnd, (names) => {
    const grain = grainOfTexts(names, 'year');
    return grain === undefined ? undefined : { role: 'period', grain };
  });
  const ages = groupsOf(headings, ageAtEnd, (names) =>
    names.every((name) => parseAge(name) !== undefined) ? { role: 'age' } : undefined,
  );
  const [chosen] = [periods, ages].toSorted((a, b) => sizeOf(b) - sizeOf(a));
  const [first] = chosen ?? [];
  return (chosen ?? []).filter(({ names }) => JSON.stringify(names) === JSON.stringify(first?.names));
}

const periodAtEnd = /(?:19|20)\d{2}(?:[/-]\d{2,4})?(?:[ -]?[Qq][1-4]|-\d{2})?$/;
const ageAtEnd = /\d{1,3}(?: ?(?:\+|plus|and over|and above)| ?(?:-|to) ?\d{1,3})?$/;

function groupsOf(
  headings: readonly string[],
  ending: RegExp,
  namesOf: (names: readonly string[]) => WideGroup['names'] | undefined,
): readonly WideGroup[] {
  const byPrefix = new Map<string, string[]>();
  for (const heading of headings) {
    const found = ending.exec(heading);
    if (found === null) continue;
    const prefix = heading.slice(0, found.index);
    byPrefix.set(prefix, [...(byPrefix.get(prefix) ?? []), heading]);
  }
  return [...byPrefix].flatMap(([prefix, group]) => {
    const names = group.map((heading) => heading.slice(prefix.length));
    const kind = new Set(names).size < fewest ? undefined : namesOf(names);
    return kind === undefined ? [] : [{ prefix, headings: group, names: kind }];
  });
}

function sizeOf(groups: readonly WideGroup[]): number {
  return groups.reduce((sum, { headings }) => sum + headings.length, 0);
}
