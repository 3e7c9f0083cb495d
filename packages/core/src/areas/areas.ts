import type { Area, AreaLevel } from './area.ts';
import { type AreaRow, areaRows } from './areas.generated.ts';

/** The areas of one level, in alphabetical order of their names. */
export function areasAtLevel(level: AreaLevel): readonly Area[] {
  return areasByLevel.get(level) ?? [];
}

/** The names of the areas of one level, or of all levels, in alphabetical order and each once: what to offer while typing. */
export function areaNames(level?: AreaLevel): readonly string[] {
  const areas = level === undefined ? allAreas : areasAtLevel(level);
  return [...new Set(areas.map((area) => area.name))].sort();
}

/** Every area that Ninefold knows. */
export const allAreas: readonly Area[] = areaRows.map(toArea);

/** The codes of the areas that an area directly belongs to: of a council its partnership and its board, of a locality its partnership. */
export const codesDirectlyAbove: ReadonlyMap<string, readonly string[]> = new Map(
  allAreas.map((area, index) => [area.code, areaRows[index]?.[4] ?? []]),
);

const areasByLevel = new Map<AreaLevel, Area[]>();
for (const area of [...allAreas].sort((a, b) => (a.name < b.name ? -1 : 1))) {
  const sameLevel = areasByLevel.get(area.level);
  if (sameLevel === undefined) areasByLevel.set(area.level, [area]);
  else sameLevel.push(area);
}

function toArea([level, name, aliases, rows]: AreaRow): Area {
  const codes = rows.map(([code, from, to]) => ({ code, from: from || undefined, to: to || undefined }));
  return { code: codes.at(-1)?.code ?? '', level, name, aliases, codes };
}
