import { type Area, type AreaLevel, areaLevels } from '../../areas/area.ts';
import { partsOfArea } from '../../areas/area-parts.ts';
import { areasAtLevel } from '../../areas/areas.ts';
import { comparePeriods } from '../../periods/compare-periods.ts';
import { periodsBetween } from '../../periods/next-period.ts';
import type { Period } from '../../periods/period.ts';
import { periodKey } from '../../periods/period-key.ts';
import type { LinkedIndicator, LinkedMeasure } from '../../workspace/workspace.ts';
import type { Cube } from '../cubes/cube.ts';
import { datedPeriod, periodsDatedTo } from '../measures/dating.ts';
import type { MeasureSource, MeasureSources } from '../measures/measure-source.ts';
import { areaKeyOf, periodPartsOf } from '../measures/part-grid.ts';
import { proxiesOf, readPeriod } from '../measures/proxy.ts';
import { sameGround } from '../measures/published-grid.ts';
import { aggregationOf, indicatorIn, inputNames, isDenominator } from './calculation-inputs.ts';

/**
 * The measures that decide for which areas and periods an indicator has values, those that are divided, read or computed with, and where
 * their numbers are. Of measures that look at the same rows and are dated alike there is one.
 */
function leadingSources(indicator: LinkedIndicator, sources: MeasureSources): readonly LeadingSource[] {
  const found = new Map<Cube, LeadingSource[]>();
  for (const { name, refersTo } of inputNames(indicator)) {
    const measure = isDenominator(name) ? undefined : indicator.measures.get(refersTo);
    const source = measure && sources.sourceOf(measure);
    if (measure === undefined || source === undefined || 'code' in source) continue;
    const alike = found.get(source.cube) ?? [];
    const isNew = alike.every((each) => each.measure.effective.dating !== measure.effective.dating);
    if (isNew) found.set(source.cube, [...alike, { measure, source }]);
  }
  return [...found.values()].flat();
}

interface LeadingSource {
  readonly measure: LinkedMeasure;
  readonly source: MeasureSource;
}

/** The other indicators that a formula names. */
export function namedIndicators(indicator: LinkedIndicator): readonly string[] {
  return inputNames(indicator).flatMap(({ refersTo }) => indicatorIn(refersTo) ?? []);
}

/** The periods of the indicator's kind of which the data have at least one part, oldest first. */
export function periodsInData(indicator: LinkedIndicator, sources: MeasureSources): readonly Period[] {
  const found = new Map<string, Period>();
  for (const { measure, source } of leadingSources(indicator, sources)) {
    const inData = periodsWithRows(source.cube);
    const keys = new Set(inData.map(periodKey));
    const hasPart = (period: Period) => partsOf(period, source).some((part) => keys.has(periodKey(part)));
    for (const period of inData.flatMap((each) => candidates(each, measure, indicator, source)))
      found.set(periodKey(period), period);
    for (const { standsFor, measuredOver } of proxiesOf(indicator)) {
      if (hasPart(measuredOver)) found.set(periodKey(standsFor), standsFor);
    }
  }
  return [...found.values()].sort(comparePeriods);
}

/** The periods that a definition lets through: from the first to the last, every so many. */
export function withinDefinition(indicator: LinkedIndicator, periods: readonly Period[]): readonly Period[] {
  const { type, from, to, every = 1 } = indicator.effective.period ?? {};
  const first = from === undefined ? undefined : readPeriod(from, type);
  const last = to === undefined ? undefined : readPeriod(to, type);
  return periods.filter((period) => {
    if (first !== undefined && comparePeriods(period, first) < 0) return false;
    if (last !== undefined && comparePeriods(period, last) > 0) return false;
    return every === 1 || first === undefined || (periodsBetween(first, period).length - 1) % every === 0;
  });
}

/** The areas of the levels that the indicator names of which the data have a part; with none named, those the data make whole. */
export function areasInData(indicator: LinkedIndicator, sources: MeasureSources): readonly Area[] {
  const found = new Set<Area>();
  const isPublished = aggregationOf(indicator) === 'none';
  for (const { source } of leadingSources(indicator, sources)) {
    const has = hasRows(source);
    for (const level of indicator.effective.areas ?? areaLevels) {
      const asked = indicator.effective.areas !== undefined;
      for (const area of areasAtLevel(level)) {
        const parts = isPublished ? publishedParts(area, asked) : partsAtLevel(area, source.shape.areaLevel);
        if (asked || isPublished ? parts.some(has) : parts.length > 0 && parts.every(has)) found.add(area);
      }
    }
  }
  return sortAreas([...found]);
}

/** By level from Scotland down, then by name. */
export function sortAreas(areas: readonly Area[]): readonly Area[] {
  const rank = (area: Area) => areaLevels.indexOf(area.level);
  return [...areas].sort((a, b) => rank(a) - rank(b) || (a.name < b.name ? -1 : 1));
}

function periodsWithRows(cube: Cube): readonly Period[] {
  const areaKeys = cube.plan.areaColumn === undefined ? [''] : cube.areas.map(({ code }) => code);
  return cube.periods.filter((period) => {
    const key = periodKey(period);
    return areaKeys.some((area) => cube.groupOf(area, key) !== undefined);
  });
}

/** The periods of the indicator to which a period of the data belongs. */
function candidates(
  dataPeriod: Period,
  measure: LinkedMeasure,
  indicator: LinkedIndicator,
  source: MeasureSource,
): readonly Period[] {
  const type = indicator.effective.period?.type ?? dataPeriod.kind;
  if (type === dataPeriod.kind) return [dataPeriod];
  const { dating = 'samePeriod' } = measure.effective;
  const key = periodKey(dataPeriod);
  return periodsDatedTo(dataPeriod, dating, type).filter((period) =>
    partsOf(datedPeriod(period, dating), source).some((part) => periodKey(part) === key),
  );
}

function partsOf(period: Period, { shape, cube }: MeasureSource): readonly Period[] {
  const parts = periodPartsOf(period, shape, cube);
  return 'code' in parts ? [] : parts;
}

function hasRows({ cube, shape }: MeasureSource): (area: Area) => boolean {
  const keys = cube.periods.map(periodKey);
  return (area) =>
    (shape.ownArea === undefined || shape.ownArea.code === area.code) &&
    keys.some((key) => cube.groupOf(areaKeyOf(cube, area), key) !== undefined);
}

function partsAtLevel(area: Area, level: AreaLevel | undefined): readonly Area[] {
  return (level === undefined ? undefined : partsOfArea(area, level)) ?? [];
}

/** A published figure stands in the rows of its own area, or of the one council that is the same ground. */
function publishedParts(area: Area, withSameGround: boolean): readonly Area[] {
  return withSameGround ? [area, ...sameGround(area)] : [area];
}
