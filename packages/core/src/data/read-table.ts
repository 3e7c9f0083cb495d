import type { Dataset } from '../model/dataset.ts';
import type { DataProblem } from './data-problem.ts';
import { fillTable } from './fill-table.ts';
import { finishKey } from './key-meanings.ts';
import { openCsv } from './open-csv.ts';
import { placedHeadings } from './placed-headings.ts';
import { planLayout } from './plan-layout.ts';
import { ProblemList } from './problem-list.ts';
import type { Table, TableColumn } from './table.ts';

/**
 * Reads the bytes of a CSV file into the columns that its dataset declares, with every doubt about them as a problem at its cell.
 * There is no table when the file cannot be read as CSV at all; a row or a cell that cannot be trusted never becomes a number.
 */
export function readTable(
  bytes: Uint8Array,
  dataset: Partial<Dataset>,
  file: string,
): { readonly table: Table | undefined; readonly problems: readonly DataProblem[] } {
  const problems = new ProblemList(bytes);
  const table = read(bytes, dataset, file, problems);
  return { table, problems: problems.toArray() };
}

function read(
  bytes: Uint8Array,
  dataset: Partial<Dataset>,
  file: string,
  problems: ProblemList,
): Table | undefined {
  const csv = openCsv(bytes, dataset, problems);
  if (csv === undefined) return undefined;
  const layout = planLayout(csv.headings, dataset, problems);
  const { rowCount, lines, keys, measures } = fillTable(bytes, csv, layout, dataset, problems);
  const columns = new Map<string, TableColumn>();
  for (const key of keys) columns.set(key.planned.name, finishKey(key, rowCount, problems));
  // Copies would need as much memory again; the room that is left over in the arrays was never touched, and costs none.
  for (const { planned, values, states } of measures) {
    const { name } = planned;
    columns.set(name, {
      role: 'measure',
      name,
      values: values.subarray(0, rowCount),
      states: states.subarray(0, rowCount),
    });
  }
  return {
    file,
    rowCount,
    columns: inOrderOf(dataset, columns),
    headings: placedHeadings(bytes, csv.headings),
    lineOf: (row) => lines[row] ?? 0,
  };
}

function inOrderOf({ columns = {} }: Partial<Dataset>, read: ReadonlyMap<string, TableColumn>) {
  return new Map(
    Object.keys(columns).flatMap((name) => {
      const column = read.get(name);
      return column === undefined ? [] : [[name, column] as const];
    }),
  );
}
