import type { Area } from '../../areas/area.ts';
import { monthsOf } from '../../periods/months.ts';
import type { Period } from '../../periods/period.ts';
import { periodKey } from '../../periods/period-key.ts';
import { countOf } from '../../text/count-of.ts';
import type { LinkedMeasure } from '../../workspace/workspace.ts';
import type { Reason, Status, Step } from '../results/result.ts';
import type { Absence } from './absence.ts';
import { type Dating, datedPeriod, describeDated, yearsBefore } from './dating.ts';
import type { MeasureSource, MeasureSources } from './measure-source.ts';
import { measureStep } from './measure-step.ts';
import { type BandReading, readBands } from './read-bands.ts';
import { type Combining, coverageOf, type RolledUp, rollUp } from './roll-up.ts';

/** A number that goes into a calculation, with all that travels with it. */
export interface Reading {
  readonly value: number | undefined;
  readonly lower: number | undefined;
  readonly upper: number | undefined;
  readonly status: Status;
  readonly reason: Reason | undefined;
  /** The months that an incomplete number covers; equal texts are equal stretches. Undefined when its total means nothing. */
  readonly soFar: string | undefined;
  readonly notes: readonly string[];
  readonly vintage: readonly string[];
  readonly step: Step;
  /** Its parts by the column asked for, or why it cannot be split. */
  readonly bands?: readonly BandReading[] | Reason | undefined;
}

/** How a number is read beside what its measure says. */
export interface ReadingOptions {
  /** What it is called in the working. */
  readonly title?: string;
  /** The column to split it by. */
  readonly by?: string | undefined;
}

/** The number of a measure for an area and a period: dated, carried forward where its definition allows, rolled up. */
export function readMeasure(
  measure: LinkedMeasure,
  area: Area,
  period: Period,
  combining: Combining,
  sources: MeasureSources,
  { title = measure.effective.title ?? measure.name, by }: ReadingOptions = {},
): Reading {
  const source = sources.sourceOf(measure);
  if ('code' in source) return unread(measure, title, source);
  const isPublished = source.plan.function === 'value';
  const found = findDated(measure, source, area, period, isPublished ? 'never' : combining);
  const { rolled } = found;
  const { absence } = rolled;
  const isProvisional = rolled.cells.some((cell) => isStillRevised(cell.period, source));
  const notes = [
    ...(found.yearsCarried === 0 || absence?.isEmpty ? [] : [carriedNote(measure, title, period, found)]),
    ...rolled.notes,
    ...(isProvisional && absence === undefined ? [`${title}: provisional, and may still be revised.`] : []),
  ];
  const whole = found.yearsCarried > 0 ? 'estimated' : isProvisional ? 'provisional' : 'final';
  return {
    value: rolled.value,
    lower: rolled.lower,
    upper: rolled.upper,
    status: absence?.status ?? whole,
    reason: absence && {
      code: absence.reason.code,
      message: `${title}: ${absence.reason.message}${noneEarlier(measure, absence)}`,
    },
    soFar: absence?.isSoFar === false ? undefined : coverageOf(rolled.cells),
    notes,
    vintage: source.vintage,
    ...(by !== undefined && {
      bands: readBands(rolled.cells, source.cube, combining, sources.sourceOf(measure, by)),
    }),
    step: measureStep(measure, title, source, rolled, [...notes, ...rolled.leftOut]),
  };
}

interface Dated {
  readonly rolled: RolledUp;
  readonly period: Period;
  readonly yearsCarried: number;
}

/** The figure of the period that belongs to the measure, or the newest earlier one within the years that may be carried forward. */
function findDated(
  measure: LinkedMeasure,
  source: MeasureSource,
  area: Area,
  period: Period,
  combining: Combining,
): Dated {
  const { carryForward = 0 } = measure.effective;
  const wanted = datedPeriod(period, datingOf(measure));
  const at = (years: number): Dated => {
    const earlier = years === 0 ? wanted : yearsBefore(wanted, years);
    const { cube, shape } = source;
    return {
      rolled: rollUp({ cube, shape, area, period: earlier, combining }),
      period: earlier,
      yearsCarried: years,
    };
  };
  const now = at(0);
  if (!now.rolled.absence?.isEmpty) return now;
  for (let years = 1; years <= carryForward; years++) {
    const earlier = at(years);
    if (!earlier.rolled.absence?.isEmpty) return earlier;
  }
  return now;
}

function noneEarlier({ effective: { carryForward } }: LinkedMeasure, absence: Absence): string {
  return carryForward !== undefined && absence.isEmpty
    ? ` Nor is there one to carry forward from the ${countOf(carryForward, 'year')} before.`
    : '';
}

function carriedNote(
  measure: LinkedMeasure,
  title: string,
  period: Period,
  { period: used, yearsCarried }: Dated,
): string {
  const dating = datingOf(measure);
  const wanted = describeDated(datedPeriod(period, dating), dating);
  return `${title} for ${wanted} does not exist in the data; ${describeDated(used, dating)} carried forward ${countOf(yearsCarried, 'year')}.`;
}

function isStillRevised(period: Period, { shape, cube }: MeasureSource): boolean {
  const from = shape.provisionalFrom;
  return (from !== undefined && monthsOf(period).last >= from) || cube.provisional.has(periodKey(period));
}

function datingOf(measure: LinkedMeasure): Dating {
  return measure.effective.dating ?? 'samePeriod';
}

function unread(measure: LinkedMeasure, title: string, { code, message }: Reason): Reading {
  return {
    value: undefined,
    lower: undefined,
    upper: undefined,
    status: 'missing',
    reason: { code, message: `${title}: ${message}` },
    soFar: undefined,
    notes: [],
    vintage: [],
    step: measureStep(measure, title, undefined, undefined, []),
  };
}
