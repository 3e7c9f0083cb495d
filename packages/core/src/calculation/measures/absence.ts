import type { Area } from '../../areas/area.ts';
import { describePeriod } from '../../periods/describe-period.ts';
import { formatPeriod } from '../../periods/format-period.ts';
import type { Period } from '../../periods/period.ts';
import { periodKey } from '../../periods/period-key.ts';
import { grainWords, levelWords } from '../results/plural-words.ts';
import type { Reason, Status } from '../results/result.ts';
import { type Cell, type CellState, labelWithin } from './cell.ts';

/** Why parts do not make a whole value. */
export interface Absence {
  readonly status: Extract<Status, 'suppressed' | 'missing' | 'incomplete'>;
  readonly reason: Reason;
  /** Nothing at all is known: the figure may not exist yet. */
  readonly isEmpty: boolean;
  /** What is there is the same stretch of time for every area, so that its total means something: the period so far. */
  readonly isSoFar: boolean;
}

/** What keeps the parts from making a value, the gravest first; undefined when all are there. */
export function absenceOf(cells: readonly Cell[], area: Area, period: Period): Absence | undefined {
  const target = { cells, area, period };
  const suppressed = which(cellsIn('suppressed', cells), target);
  if (suppressed !== undefined) {
    return absent('suppressed', 'calc/suppressed', `${suppressed} suppressed in the data.`);
  }
  const unreadable = which(cellsIn('unreadable', cells), target);
  if (unreadable !== undefined) {
    return absent('missing', 'calc/unreadable-value', `${unreadable} not readable as a number.`);
  }
  const gone = cellsIn('absent', cells);
  const missing = cellsIn('missing', cells);
  const isEmpty = gone.length + missing.length === cells.length;
  if (isEmpty && gone.length > 0) {
    const message = `the data have no figure for ${area.name} in ${describePeriod(period)}.`;
    return { ...absent('missing', 'calc/no-data', message), isEmpty };
  }
  const unknown = which(missing, target);
  if (unknown !== undefined) {
    return { ...absent('missing', 'calc/missing-value', `${unknown} missing in the data.`), isEmpty };
  }
  const [firstGone] = gone;
  return firstGone && incomplete(firstGone, gone, target);
}

interface Target {
  readonly cells: readonly Cell[];
  readonly area: Area;
  readonly period: Period;
}

function cellsIn(state: CellState, cells: readonly Cell[]): readonly Cell[] {
  return cells.filter((cell) => cell.state === state);
}

function absent(status: Absence['status'], code: string, message: string): Absence {
  return { status, reason: { code, message }, isEmpty: false, isSoFar: false };
}

/** `the figure for June 2019 is`, or `2 of the 12 months of 2019/20 (the first is June 2019) are`. */
function which(some: readonly Cell[], target: Target): string | undefined {
  const [first] = some;
  if (first === undefined) return undefined;
  if (target.cells.length === 1)
    return `the figure for ${target.area.name} in ${describePeriod(first.period)} is`;
  return `${some.length} of the ${target.cells.length} ${partWords(target)} (the first is ${labelWithin(target.cells)(first)}) ${some.length === 1 ? 'is' : 'are'}`;
}

function incomplete(first: Cell, gone: readonly Cell[], target: Target): Absence {
  const periods = new Set(target.cells.map((cell) => periodKey(cell.period)));
  const areas = new Set(target.cells.map((cell) => cell.area.code));
  const gonePeriods = new Set(gone.map((cell) => periodKey(cell.period)));
  const goneAreas = new Set(gone.map((cell) => cell.area.code));
  if (gone.length === gonePeriods.size * areas.size) {
    const words = `${periods.size - gonePeriods.size} of ${periods.size} ${periodWords(target)}`;
    const message = `${words} are in the data; the first one missing is ${describePeriod(first.period)}.`;
    return { ...absent('incomplete', 'calc/incomplete-period', message), isSoFar: true };
  }
  const message =
    gone.length === goneAreas.size * periods.size
      ? `${areas.size - goneAreas.size} of ${areas.size} ${areaWords(target)} are in the data; the first one missing is ${first.area.name}.`
      : `${target.cells.length - gone.length} of ${target.cells.length} ${partWords(target)} are in the data; the first one missing is ${labelWithin(target.cells)(first)}.`;
  return absent('incomplete', 'calc/incomplete-area', message);
}

function partWords(target: Target): string {
  const first = target.cells[0];
  if (target.cells.every((cell) => cell.area === first?.area)) return periodWords(target);
  if (target.cells.every((cell) => cell.period === first?.period)) return areaWords(target);
  return `parts (areas and periods) of ${target.area.name} in ${formatPeriod(target.period)}`;
}

function periodWords({ cells, period }: Target): string {
  const [first] = cells;
  const kind = first === undefined || first.period.kind === 'proxy' ? period.kind : first.period.kind;
  return kind === 'proxy' ? 'periods' : `${grainWords[kind]} of ${formatPeriod(period)}`;
}

function areaWords({ cells, area }: Target): string {
  const [first] = cells;
  return `${levelWords[first?.area.level ?? area.level]} of ${area.name}`;
}
