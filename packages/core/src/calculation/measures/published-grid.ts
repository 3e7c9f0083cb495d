import type { Area } from '../../areas/area.ts';
import { partsOfArea } from '../../areas/area-parts.ts';
import { describePeriod } from '../../periods/describe-period.ts';
import type { Period } from '../../periods/period.ts';
import { periodKey } from '../../periods/period-key.ts';
import type { Cube } from '../cubes/cube.ts';
import type { Reason } from '../results/result.ts';
import type { DataShape } from './data-shape.ts';
import { areaKeyOf, areaPartsOf, type PartGrid, periodPartsOf } from './part-grid.ts';

/**
 * Where a figure that may not be added stands in the data: in the rows of the area itself, of whatever level, or in those of
 * the one council that a partnership consists of (and the reverse).
 */
export function findPublished({
  cube,
  shape,
  area,
  period,
}: {
  readonly cube: Cube;
  readonly shape: DataShape;
  readonly area: Area;
  readonly period: Period;
}): { readonly grid: PartGrid; readonly notes: readonly string[] } | Reason {
  const periods = periodPartsOf(period, shape, cube);
  if ('code' in periods) return periods;
  const [onlyPeriod] = periods;
  if (onlyPeriod === undefined || periods.length > 1) return notAdditive(describePeriod(period));
  const candidates = cube.plan.areaColumn === undefined ? [] : [area, ...sameGround(area)];
  for (const candidate of candidates) {
    if (cube.groupOf(areaKeyOf(cube, candidate), periodKey(onlyPeriod)) === undefined) continue;
    const notes =
      candidate === area
        ? []
        : [
            `${area.name} (${area.level}) and the ${candidate.level} are the same area, so its figure is used.`,
          ];
    return { grid: { areas: [candidate], periods }, notes };
  }
  const areas = areaPartsOf(area, shape);
  if ('code' in areas) return areas;
  return areas.length > 1 ? notAdditive(area.name) : { grid: { areas, periods }, notes: [] };
}

/** The one council that a partnership consists of, and the reverse; none where one of them holds more. */
export function sameGround(area: Area): readonly Area[] {
  const other =
    area.level === 'council' ? 'partnership' : area.level === 'partnership' ? 'council' : undefined;
  const parts = other && partsOfArea(area, other);
  return parts?.length === 1 ? parts : [];
}

function notAdditive(name: string): Reason {
  return {
    code: 'calc/not-additive',
    message: `the figures may not be added up, and the data have no figure for ${name} itself.`,
  };
}
