import { type Area, areaLevels } from '../areas/area.ts';
import { partsOfArea } from '../areas/area-parts.ts';
import type { CountSum } from './count-sum.ts';

/** The sums between areas that are all in the list: Scotland and its councils, a partnership and its localities. Ids are codes. */
export function areaSums(areas: readonly Area[]): readonly CountSum[] {
  const present = new Set(areas.map(({ code }) => code));
  return areas.flatMap((area) =>
    areaLevels.slice(areaLevels.indexOf(area.level) + 1).flatMap((level) => {
      const parts = partsOfArea(area, level)?.map(({ code }) => code) ?? [];
      return parts.length > 0 && parts.every((code) => present.has(code))
        ? [{ total: area.code, parts }]
        : [];
    }),
  );
}
