import type { AreaLevel } from '../../areas/area.ts';
import { findArea, isKnownCode } from '../../areas/find-area.ts';
import { holdsWord } from './heading-words.ts';
import type { RawColumn } from './raw-columns.ts';

/** A column that says which area a row is about. */
export interface FoundArea {
  readonly heading: string;
  readonly level: AreaLevel;
  /** Its texts that are no area. */
  readonly ignore: readonly string[];
  readonly isCoded: boolean;
  /** How many areas of the level it has. */
  readonly areaCount: number;
}

/** Every column that names areas, the one to use first: codes before names, then the one with most areas. */
export function findAreaColumns(columns: readonly RawColumn[]): readonly FoundArea[] {
  return columns
    .flatMap((column) => areaColumn(column) ?? [])
    .toSorted((a, b) => Number(b.isCoded) - Number(a.isCoded) || b.areaCount - a.areaCount);
}

/** More texts than areas of all levels there are make a column of something else. */
const mostTexts = 2000;
/** A few rows may be about people with no council on record. */
const leastKnown = 0.6;
const mostIgnored = 20;

function areaColumn({ heading, texts, hasBlanks }: RawColumn): FoundArea | undefined {
  if (texts.length === 0 || texts.length > mostTexts) return undefined;
  const known = texts.filter((text) => findArea(text) !== undefined);
  const unknown = texts.filter((text) => findArea(text) === undefined);
  if (known.length < leastKnown * texts.length || unknown.length > mostIgnored) return undefined;
  const counts = levelsInOrder.map((level) => ({
    level,
    count: new Set(known.flatMap((text) => findArea(text, level)?.code ?? [])).size,
    isHinted: holdsWord(heading, wordsOfLevel[level]),
  }));
  const [best] = counts.toSorted((a, b) => b.count - a.count || Number(b.isHinted) - Number(a.isHinted));
  if (best === undefined || best.count === 0) return undefined;
  return {
    heading,
    level: best.level,
    ignore: [...unknown, ...(hasBlanks ? [''] : [])],
    isCoded: known.every(isKnownCode),
    areaCount: best.count,
  };
}

/** Of two levels whose areas have the same names, the one that most files are about comes first. */
const levelsInOrder: readonly AreaLevel[] = ['council', 'partnership', 'board', 'locality', 'scotland'];

const wordsOfLevel: Readonly<Record<AreaLevel, ReadonlySet<string>>> = {
  council: new Set(['council', 'authority', 'ca', 'la', 'ltla']),
  partnership: new Set(['partnership', 'hscp', 'ijb', 'hscp2019']),
  board: new Set(['board', 'hb', 'nhs', 'hbt', 'hbr']),
  locality: new Set(['locality', 'hscl']),
  scotland: new Set(['country', 'nation']),
};
