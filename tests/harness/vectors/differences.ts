import type { Adapter, Answer, Cell, RCell, VectorCase } from './vector-case.ts';

/** Near zero the difference itself counts. */
const nothing = 1e-12;

/** How our columns differ from R's, as sentences; none when they agree. Groups are compared in the order of their keys. */
export function differences(answer: Answer, vector: VectorCase, adapter: Adapter): readonly string[] {
  const keys = (vector.inputs.groupBy ?? []) as readonly string[];
  const wanted = vector.expected.columns ?? {};
  const places = { ours: placesByKey(answer.columns, keys), theirs: placesByKey(wanted, keys) };
  return Object.entries(wanted)
    .filter(([name]) => !adapter.ignored.includes(name))
    .flatMap(([name, cells]) => {
      const found = answer.columns[name] ?? (cells.length === 0 ? [] : undefined);
      if (found === undefined) return [`no column ${name}`];
      if (found.length !== cells.length) return [`${name} has ${found.length} rows, R has ${cells.length}`];
      return cells
        .map((_, place) => {
          const row = places.theirs?.[place] ?? place;
          return { row, cell: cells[row] ?? null, ours: found[places.ours?.[place] ?? place] };
        })
        .filter(({ cell, row, ours }) => {
          const room = adapter.room?.(vector, name, row) ?? Math.abs(Number(cell)) * adapter.tolerance(name);
          return !agrees(ours, cell, room);
        })
        .map(({ cell, row, ours }) => `${name}[${row}] is ${String(ours)}, R has ${String(cell)}`);
    });
}

/** The places of rows in the order of their keys, then as they came; undefined without keys. */
function placesByKey(
  columns: Readonly<Record<string, readonly unknown[]>>,
  keys: readonly string[],
): readonly number[] | undefined {
  const columnsOfKeys = keys.map((key) => columns[key] ?? []);
  if (keys.length === 0 || columnsOfKeys.some((column) => column.length === 0)) return undefined;
  const text = (row: number) => columnsOfKeys.map((column) => String(column[row])).join('\n');
  return [...(columnsOfKeys[0] ?? []).keys()].sort((a, b) =>
    text(a) < text(b) ? -1 : text(a) > text(b) ? 1 : a - b,
  );
}

/** R's NA, NaN and infinity are no value to us. */
function agrees(ours: Cell, wanted: RCell, room: number): boolean {
  if (isNone(wanted)) return ours === undefined;
  if (typeof wanted !== 'number' || typeof ours !== 'number') return ours === wanted;
  return Math.abs(ours - wanted) <= Math.max(nothing, room);
}

function isNone(cell: RCell): boolean {
  return cell === null || cell === 'NaN' || cell === 'Infinity' || cell === '-Infinity' || cell === 'NA';
}
