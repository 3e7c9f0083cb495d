import type { Area } from '../../areas/area.ts';
import { partsOfArea } from '../../areas/area-parts.ts';
import { describePeriod } from '../../periods/describe-period.ts';
import { monthsOf, periodOfMonth } from '../../periods/months.ts';
import { partsOfPeriod } from '../../periods/parts-of-period.ts';
import type { Period } from '../../periods/period.ts';
import { periodKey } from '../../periods/period-key.ts';
import type { Cube } from '../cubes/cube.ts';
import { grainWords, levelWords } from '../results/plural-words.ts';
import type { Reason } from '../results/result.ts';
import type { DataShape } from './data-shape.ts';

/** The areas and periods of the data that together are the area and period asked for. */
export interface PartGrid {
  readonly areas: readonly Area[];
  readonly periods: readonly Period[];
}

/** The key of an area in a cube: its code, or the empty text where the data have no area column. */
export function areaKeyOf(cube: Cube, area: Area): string {
  return cube.plan.areaColumn === undefined ? '' : area.code;
}

/** The areas of the data that make up an area, or the reason why none do. */
export function areaPartsOf(area: Area, shape: DataShape): readonly Area[] | Reason {
  if (shape.areaLevel === undefined) {
    return {
      code: 'calc/no-area-column',
      message: 'the dataset has no area column, so it is not known which area it is about.',
    };
  }
  const parts = partsOfArea(area, shape.areaLevel);
  const isOther = shape.ownArea !== undefined && parts?.some((part) => part.code !== shape.ownArea?.code);
  if (parts !== undefined && parts.length > 0 && !isOther) return parts;
  const about = shape.ownArea?.name ?? levelWords[shape.areaLevel];
  return {
    code: 'calc/area-not-in-data',
    message: `the data are about ${about}; ${area.name} cannot be made from them.`,
  };
}

/** The periods of the data that make up a period, or the reason why none do. */
export function periodPartsOf(period: Period, shape: DataShape, cube: Cube): readonly Period[] | Reason {
  const { grain } = shape;
  if (grain === undefined) {
    return {
      code: 'calc/no-period-column',
      message: 'the dataset has no period column, so it is not known which period it is about.',
    };
  }
  const parts =
    samePeriodOf(period, grain) ?? daysWithin(period, grain, cube) ?? partsOfPeriod(period, grain);
  if (parts !== undefined && parts.length > 0) return parts;
  return {
    code: 'calc/period-not-in-data',
    message: `the data are counted by ${grainWords[grain]}; ${describePeriod(period)} cannot be made from them.`,
  };
}

/** The longer period of the data that holds a period, such as the year of a quarter. */
export function periodAround(period: Period, shape: DataShape): Period | undefined {
  const { first, last } = monthsOf(period);
  const around = shape.grain && periodOfMonth(first, shape.grain);
  return around !== undefined && monthsOf(around).last >= last ? around : undefined;
}

/** A survey wave is published by the financial year of the same name, and the reverse. */
function samePeriodOf(period: Period, grain: Period['kind']): readonly Period[] | undefined {
  if (period.kind === 'financialYear' && grain === 'surveyWave')
    return [{ kind: grain, startYear: period.startYear }];
  if (period.kind === 'surveyWave' && grain === 'financialYear')
    return [{ kind: grain, startYear: period.startYear }];
  return undefined;
}

function daysWithin(period: Period, grain: Period['kind'], cube: Cube): readonly Period[] | undefined {
  if (grain !== 'snapshot' || period.kind === 'snapshot') return undefined;
  const { first, last } = monthsOf(period);
  return cube.periods
    .filter((day) => monthsOf(day).first >= first && monthsOf(day).last <= last)
    .sort((a, b) => (periodKey(a) < periodKey(b) ? -1 : 1));
}
