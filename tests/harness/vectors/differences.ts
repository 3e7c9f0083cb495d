import type { Answer, Cell, RCell, RColumns } from './vector-case.ts';

/** How many cells of a column are told when they differ. */
const mostTold = 3;
/** Near zero the difference itself counts. */
const nothing = 1e-12;

/** How our columns differ from R's, as sentences; none when they agree. */
export function differences(
  { columns }: Answer,
  wanted: RColumns,
  tolerance: (column: string) => number,
  ignored: readonly string[],
): readonly string[] {
  return Object.entries(wanted)
    .filter(([name]) => !ignored.includes(name))
    .flatMap(([name, cells]) => {
      const found = columns[name];
      if (found === undefined) return [`no column ${name}`];
      if (found.length !== cells.length) return [`${name} has ${found.length} rows, R has ${cells.length}`];
      return cells
        .map((cell, row) => ({ cell, row, ours: found[row] }))
        .filter(({ cell, ours }) => !agrees(ours, cell, tolerance(name)))
        .slice(0, mostTold)
        .map(({ cell, row, ours }) => `${name}[${row}] is ${String(ours)}, R has ${String(cell)}`);
    });
}

/** R's NA, NaN and infinity are no value to us. */
function agrees(ours: Cell, wanted: RCell, tolerance: number): boolean {
  if (isNone(wanted)) return ours === undefined;
  if (typeof wanted !== 'number' || typeof ours !== 'number') return ours === wanted;
  const room = Math.max(nothing, tolerance * Math.abs(wanted));
  return Math.abs(ours - wanted) <= room;
}

function isNone(cell: RCell): boolean {
  return cell === null || cell === 'NaN' || cell === 'Infinity' || cell === '-Infinity' || cell === 'NA';
}
