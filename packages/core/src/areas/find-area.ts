import type { Area, AreaLevel } from './area.ts';
import { areaNameKey } from './area-name-key.ts';
import { allAreas } from './areas.ts';

/**
 * The area that a code of any era, a name or another spelling of it stands for; undefined when there is none at that level.
 *
 * Several levels share names. Without a level the partnership comes first, then the council, the board and the locality; a
 * board is found by its name with NHS, and without NHS only when the board level is asked for. A name may end in its level, as
 * in "Council", "HSCP" or "(partnership)".
 */
export function findArea(text: string, level?: AreaLevel): Area | undefined {
  const coded = areasByCode.get(text.trim().toUpperCase());
  if (coded !== undefined) return level === undefined || coded.level === level ? coded : undefined;
  return findByName(areaNameKey(text), level)[0];
}

/** Every area that a code or a name may stand for, the likeliest first, in the order of `findArea`. */
export function findAreas(text: string): readonly Area[] {
  const coded = areasByCode.get(text.trim().toUpperCase());
  return coded === undefined ? findByName(areaNameKey(text), undefined) : [coded];
}

/** Whether this is the code of an area, in force now or at any time before. */
export function isKnownCode(text: string): boolean {
  return areasByCode.has(text.trim().toUpperCase());
}

const searchOrder: readonly AreaLevel[] = ['scotland', 'partnership', 'council', 'board', 'locality'];

/** How files mark a level at the end of a name, as keys of `areaNameKey`; the longest of those that share an ending first. */
const levelEndings: readonly (readonly [ending: string, level: AreaLevel])[] = [
  [' health social care partnership', 'partnership'],
  [' hsc partnership', 'partnership'],
  [' partnership', 'partnership'],
  [' hscp', 'partnership'],
  [' council area', 'council'],
  [' council', 'council'],
  [' ca', 'council'],
  [' health board', 'board'],
  [' board', 'board'],
  [' hb', 'board'],
  [' hsc locality', 'locality'],
  [' locality', 'locality'],
  [' hscl', 'locality'],
];

const areasByCode = new Map<string, Area>();
const areasByName = new Map<string, Area>();
for (const area of allAreas) {
  for (const { code } of area.codes) areasByCode.set(code, area);
  for (const spelling of [area.name, ...area.aliases]) {
    if (/^S\d{8}$/.test(spelling)) areasByCode.set(spelling, area);
    else areasByName.set(nameAtLevel(areaNameKey(spelling), area.level), area);
  }
}

function findByName(key: string, level: AreaLevel | undefined): readonly Area[] {
  const levels = level === undefined ? searchOrder : [level];
  const exact = levels.flatMap((each) => areasByName.get(nameAtLevel(key, each)) ?? []);
  if (exact.length > 0) return exact;
  return levels.flatMap((each) => findWithoutLevelWords(key, each, level !== undefined) ?? []);
}

function findWithoutLevelWords(key: string, level: AreaLevel, levelIsAsked: boolean): Area | undefined {
  const ending = levelEndings.find((each) => each[1] === level && key.endsWith(each[0]))?.[0];
  if (ending === undefined && !levelIsAsked) return undefined;
  const name = ending === undefined ? key : key.slice(0, -ending.length);
  const withNhs = level === 'board' ? areasByName.get(nameAtLevel(`nhs ${name}`, level)) : undefined;
  return areasByName.get(nameAtLevel(name, level)) ?? withNhs;
}

function nameAtLevel(key: string, level: AreaLevel): string {
  return `${level}:${key}`;
}
