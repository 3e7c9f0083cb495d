import type { Area, AreaLevel } from './area.ts';
import { allAreas, areasAtLevel, codesDirectlyAbove } from './areas.ts';

/**
 * The areas of one level that together are exactly this area: Scotland in 32 councils, a board in its councils, an area at its
 * own level in itself. Undefined when they do not fit together to it, as one council of a partnership of two. Levels are compared
 * by the ground they cover, so a council that is a partnership of its own is that partnership's one part, and the reverse.
 */
export function partsOfArea(area: Area, level: AreaLevel): readonly Area[] | undefined {
  if (area.level === level) return [area];
  if (area.level === 'locality') return undefined;
  if (level === 'locality') return partsOfArea(area, 'partnership')?.flatMap(localitiesOf);
  const councils = councilsOf(area);
  const parts = areasAtLevel(level).filter((part) => contains(councils, councilsOf(part)));
  const covered = parts.reduce((total, part) => total + councilsOf(part).size, 0);
  return covered === councils.size ? parts : undefined;
}

/**
 * The area of another level in which this one wholly lies: the partnership of a locality or a council, the board of a council,
 * Scotland. Undefined when none holds all of it, as when a partnership of two councils is asked for its council.
 */
export function areaAbove(area: Area, level: AreaLevel): Area | undefined {
  if (area.level === level) return area;
  if (area.level === 'locality') {
    const partnership = areasAtLevel('partnership').find((each) => isDirectlyIn(area, each));
    return partnership === undefined ? undefined : areaAbove(partnership, level);
  }
  const councils = councilsOf(area);
  return areasAtLevel(level).find((above) => contains(councilsOf(above), councils));
}

/** By code and not by identity: an area is a value, and may have been through JSON. */
const councilsByCode = new Map<string, ReadonlySet<string>>(
  allAreas.map((area) => [
    area.code,
    new Set(
      areasAtLevel('council')
        .filter((council) => isCouncilOf(council, area))
        .map(({ code }) => code),
    ),
  ]),
);

function isCouncilOf(council: Area, area: Area): boolean {
  return area.level === 'scotland' || council.code === area.code || isDirectlyIn(council, area);
}

function councilsOf(area: Area): ReadonlySet<string> {
  return councilsByCode.get(area.code) ?? new Set();
}

function localitiesOf(partnership: Area): readonly Area[] {
  return areasAtLevel('locality').filter((locality) => isDirectlyIn(locality, partnership));
}

function isDirectlyIn(area: Area, above: Area): boolean {
  return codesDirectlyAbove.get(area.code)?.includes(above.code) ?? false;
}

function contains(whole: ReadonlySet<string>, part: ReadonlySet<string>): boolean {
  return [...part].every((council) => whole.has(council));
}
