import { areaSums } from './area-sums.ts';
import type { CellToShow } from './cell-to-show.ts';
import type { CountSum } from './count-sum.ts';
import { periodSums } from './period-sums.ts';

/** A sum of a table: between areas of one period, or over the time of one area. */
export interface TableSum extends CountSum {
  readonly isOverTime: boolean;
}

/** Every sum of a table of areas and periods, with the stretches of time that these need and the table does not have. */
export function tableSums(cells: readonly CellToShow[]): {
  readonly sums: readonly TableSum[];
  readonly between: readonly string[];
} {
  const byPeriod = new Map<string, Map<string, CellToShow>>();
  const byArea = new Map<string, CellToShow[]>();
  for (const cell of cells) {
    const { period, area, months } = cell;
    if (period !== undefined) {
      byPeriod.set(period, (byPeriod.get(period) ?? new Map<string, CellToShow>()).set(area.code, cell));
    }
    if (months !== undefined) byArea.set(area.code, [...(byArea.get(area.code) ?? []), cell]);
  }
  const overAreas = [...byPeriod.values()].flatMap((table) => {
    const idOf = (code: string) => table.get(code)?.id ?? code;
    return areaSums([...table.values()].map(({ area }) => area)).map(({ total, parts }) => ({
      total: total === undefined ? undefined : idOf(total),
      parts: parts.map(idOf),
      isOverTime: false,
    }));
  });
  const overTime = [...byArea].map(([code, members]) => {
    const { sums, between } = periodSums(
      members.flatMap(({ id, months }) => (months === undefined ? [] : [{ id, months }])),
    );
    const gaps = new Set(between.map(({ id }) => id));
    const idOf = (id: string) => (gaps.has(id) ? `${code}\n${id}` : id);
    return {
      sums: sums.map(({ total, parts }) => ({ total, parts: parts.map(idOf), isOverTime: true })),
      between: [...gaps].map(idOf),
    };
  });
  return {
    sums: [...overAreas, ...overTime.flatMap(({ sums }) => sums)],
    between: overTime.flatMap(({ between }) => between),
  };
}
