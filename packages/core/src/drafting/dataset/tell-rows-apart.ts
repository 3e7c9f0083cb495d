import { duplicateRows } from '../../data/duplicate-rows.ts';
import { readTable } from '../../data/read-table.ts';
import { cellState } from '../../data/table.ts';
import { type Drafting, readingOf } from './drafting.ts';

/** More different numbers than this are counted, not named. */
const mostMembers = 60;
/** The file is read again for each column that is tried. */
const mostTried = 8;

/**
 * Makes a category of columns of whole numbers, such as a deprivation quintile, as long as rows agree in area, period and category
 * without them; those with fewest different numbers first. Where none of them tells the rows apart, all stay numbers.
 */
export function tellRowsApart(bytes: Uint8Array, draft: Drafting): Drafting {
  if (draft.unpivot !== undefined) return draft;
  let current = draft;
  for (const name of ['', ...smallColumns(bytes, draft)]) {
    const column = current.columns.get(name)?.column;
    if (column) {
      const category = { role: 'category' as const, ...(column.header && { header: column.header }) };
      const remark = 'Whole numbers without which rows cannot be told apart.';
      current = { ...current, columns: new Map(current.columns).set(name, { column: category, remark }) };
    }
    const { table } = readTable(bytes, readingOf(current), '');
    if (table === undefined || duplicateRows(table).length === 0) return current;
  }
  return {
    ...draft,
    notes: [
      ...draft.notes,
      'Some rows have the same area, period and categories; look at what tells them apart.',
    ],
  };
}

function smallColumns(bytes: Uint8Array, draft: Drafting): readonly string[] {
  const { table } = readTable(bytes, readingOf(draft), '');
  return [...(table?.columns.values() ?? [])]
    .flatMap((column) => {
      if (column.role !== 'measure') return [];
      const numbers = new Set<number>();
      for (let row = 0; row < column.values.length && numbers.size <= mostMembers; row++) {
        const value = column.values[row] as number;
        if (column.states[row] !== cellState.present || !Number.isInteger(value)) return [];
        numbers.add(value);
      }
      return numbers.size <= mostMembers && numbers.size > 1
        ? [{ name: column.name, size: numbers.size }]
        : [];
    })
    .toSorted((a, b) => a.size - b.size)
    .slice(0, mostTried)
    .map(({ name }) => name);
}
