import { parseAge } from '../../data/parse-age.ts';
import type { AgeBand } from '../../data/table.ts';
import { periodKey } from '../../periods/period-key.ts';
import type { Cube } from '../cubes/cube.ts';
import type { Reason } from '../results/result.ts';
import { aggregateCells } from './aggregate.ts';
import type { Cell } from './cell.ts';
import type { MeasureSource } from './measure-source.ts';
import { areaKeyOf } from './part-grid.ts';
import type { Combining } from './roll-up.ts';

/** One part of a measure's number, as the data name it. */
export interface BandReading {
  readonly text: string;
  /** Undefined for a text that names no ages. */
  readonly ages: AgeBand | undefined;
  readonly value: number;
}

/** The parts that a measure's number is the sum of, by a column: of the same areas and periods as the whole. */
export function readBands(
  cells: readonly Cell[],
  whole: Cube,
  combining: Combining,
  split: MeasureSource | Reason,
): readonly BandReading[] | Reason {
  if ('code' in split) return split;
  const { cube } = split;
  if (cube.plan.function !== 'sum' && cube.plan.function !== 'count') {
    return {
      code: 'calc/not-a-count',
      message: `the bands are added up, and ${cube.plan.function}() gives numbers that cannot be; ask for sum() or count().`,
    };
  }
  const used = usedCells(cells, whole, combining);
  return cube.bands.flatMap((text) => {
    const inBand = used.map((cell) => ({
      ...cell,
      group: cube.groupOf(areaKeyOf(cube, cell.area), periodKey(cell.period), text),
    }));
    if (inBand.every(({ group }) => group === undefined)) return [];
    return [{ text, ages: parseAge(text), value: aggregateCells(cube, inBand) ?? 0 }];
  });
}

/** Of an annual figure that stands beside several periods, the period with the largest total. */
function usedCells(cells: readonly Cell[], whole: Cube, combining: Combining): readonly Cell[] {
  const present = cells.filter(({ state }) => state === 'present');
  if (combining !== 'keepLargest') return present;
  const periods = [...new Set(present.map(({ period }) => period))].map((period) => {
    const ofPeriod = present.filter((cell) => cell.period === period);
    return { ofPeriod, total: aggregateCells(whole, ofPeriod) ?? 0 };
  });
  return periods.sort((a, b) => b.total - a.total)[0]?.ofPeriod ?? [];
}
