import type { AreaLevel } from '../areas/area.ts';
import type { Column, Dataset } from '../model/dataset.ts';
import { comparePeriods } from '../periods/compare-periods.ts';
import { formatPeriod } from '../periods/format-period.ts';
import { parsePeriod } from '../periods/parse-period.ts';
import type { Period, PeriodGrain } from '../periods/period.ts';
import { periodKey } from '../periods/period-key.ts';
import type { RawFile } from './dataset/raw-columns.ts';

/** Which lines a data file lacks: for these periods, in the areas that a person reports for. */
export interface LackingLines {
  readonly periods: readonly Period[];
  readonly grain: PeriodGrain | undefined;
  readonly isOwnArea: (text: string, level: AreaLevel) => boolean;
}

/** More lines than this are better taken from the publisher. */
const mostLines = 200;

/**
 * Lines for periods that a data file lacks: like those of its latest period, with every figure left blank. None where the file is not by
 * these periods, or is wide.
 */
export function linesForPeriods(
  raw: RawFile,
  { columns = {}, unpivot }: Partial<Dataset>,
  { periods, grain, isOwnArea }: LackingLines,
): readonly string[] {
  const byHeading = new Map(Object.entries(columns).map(([name, column]) => [column.header ?? name, column]));
  const texts = new Map(raw.columns.map(({ heading, members, codes }) => [heading, { members, codes }]));
  const textOf = (heading: string, row: number) => {
    const column = texts.get(heading);
    return column?.members[column.codes[row] ?? -1] ?? '';
  };
  const withRole = (role: Column['role']) => [...byHeading].find(([, column]) => column.role === role);
  const [areaHeading = '', area] = withRole('area') ?? [];
  const [periodHeading = '', period] = withRole('period') ?? [];
  if (unpivot !== undefined || period?.role !== 'period' || period.grain !== grain) return [];
  const own = Array.from({ length: raw.rowCount }, (_, row) => row).flatMap((row) => {
    const found = parsePeriod(textOf(periodHeading, row), grain)?.period;
    const isOwn = area?.role !== 'area' || isOwnArea(textOf(areaHeading, row), area.level);
    return found !== undefined && isOwn ? [{ row, period: found }] : [];
  });
  const there = new Set(own.map((each) => periodKey(each.period)));
  const latest = own.reduce<Period | undefined>(
    (best, each) => (best === undefined || comparePeriods(each.period, best) > 0 ? each.period : best),
    undefined,
  );
  const like = own.filter((each) => latest !== undefined && periodKey(each.period) === periodKey(latest));
  const lacking = periods.filter((each) => !there.has(periodKey(each)));
  if (like.length * lacking.length > mostLines) return [];
  return lacking.flatMap((wanted) =>
    like.map(({ row }) =>
      raw.headings
        .map((heading) => {
          const role = byHeading.get(heading)?.role;
          if (role === 'period') return writtenLike(textOf(heading, row), wanted, grain);
          return role === undefined || role === 'measure' ? '' : textOf(heading, row);
        })
        .map((cell) => quotedIfNeeded(cell, raw.delimiter))
        .join(raw.delimiter),
    ),
  );
}

/** A year as the file writes years: 2019/20, 2019-20 or 2019/2020. */
function writtenLike(sample: string, period: Period, grain: PeriodGrain | undefined): string {
  const ways: readonly ((year: Period) => string)[] = [
    formatPeriod,
    (year) => formatPeriod(year).replace('/', '-'),
    (year) => formatPeriod(year).replace(/^(\d\d)(\d\d\/)(\d\d)$/, '$1$2$1$3'),
  ];
  const read = parsePeriod(sample, grain)?.period;
  const way = ways.find((each) => read !== undefined && each(read) === sample.trim());
  return (way ?? formatPeriod)(period);
}

function quotedIfNeeded(cell: string, delimiter: string): string {
  return /["\r\n]/.test(cell) || cell.includes(delimiter) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
