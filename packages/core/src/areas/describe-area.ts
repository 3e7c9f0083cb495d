import type { Area } from './area.ts';
import { areaAbove } from './area-parts.ts';

/** The name of an area with its level, since levels share names; a locality also says whose it is. */
export function describeArea(area: Area): string {
  switch (area.level) {
    case 'scotland':
      return area.name;
    case 'locality':
      return `${area.name} (locality of ${areaAbove(area, 'partnership')?.name ?? 'no partnership'})`;
    default:
      return `${area.name} (${area.level})`;
  }
}
