import { periodKey } from '../periods/period-key.ts';
import type { CategoryColumn, KeyColumn, Table } from './table.ts';

/** Rows of a table that agree in every key column, so that adding them up counts something twice. */
export interface DuplicateRows {
  readonly rows: readonly number[];
}

const mostGroups = 20;

/**
 * The first twenty groups of rows with the same area, period, categories and age. Two codes of one area, or two spellings of one
 * period, are the same.
 */
export function duplicateRows(table: Table): readonly DuplicateRows[] {
  const keys = [...table.columns.values()].filter((column) => column.role !== 'measure').map(meaningCodes);
  if (keys.length === 0) return [];
  const sameAs = firstSameRows(keys, table.rowCount);
  const groups = new Map<number, number[]>();
  for (let row = 0; row < table.rowCount; row++) {
    const first = sameAs[row] ?? row;
    if (first === row) continue;
    const group = groups.get(first);
    if (group !== undefined) group.push(row);
    else if (groups.size < mostGroups) groups.set(first, [first, row]);
  }
  return [...groups.values()].map((rows) => ({ rows }));
}

interface MeaningCodes {
  readonly codes: Int32Array;
  /** For each member, the first member that means the same; -1 for a text that is no area or no period. */
  readonly meanings: Int32Array;
}

function meaningCodes(column: KeyColumn): MeaningCodes {
  if (column.role === 'category') {
    return { codes: column.codes, meanings: Int32Array.from(column.members.keys()) };
  }
  const firstMembers = new Map<string, number>();
  const meanings = Int32Array.from(column.members, (text, member) => {
    const meaning = meaningOf(column, member, text);
    if (meaning === undefined) return -1;
    const first = firstMembers.get(meaning) ?? member;
    firstMembers.set(meaning, first);
    return first;
  });
  return { codes: column.codes, meanings };
}

function meaningOf(
  column: Exclude<KeyColumn, CategoryColumn>,
  member: number,
  text: string,
): string | undefined {
  switch (column.role) {
    case 'area':
      return column.areas[member]?.code;
    case 'period': {
      const period = column.periods[member];
      return period && periodKey(period);
    }
    case 'age': {
      const age = column.ages[member];
      return age === undefined ? `text ${text}` : `${age.from} to ${age.to}`;
    }
  }
}

/** For each row, the first row that means the same; itself for a row of no area or period, which nothing counts. */
function firstSameRows(keys: readonly MeaningCodes[], rowCount: number): Int32Array {
  const slots = new Int32Array(2 ** Math.ceil(Math.log2(rowCount * 2 + 2)));
  const sameAs = new Int32Array(rowCount);
  for (let row = 0; row < rowCount; row++) {
    sameAs[row] = isNowhere(keys, row) ? row : findOrAdd(slots, keys, row);
  }
  return sameAs;
}

/** The row in the hash table that means the same, or else this row, which is then in it. */
function findOrAdd(slots: Int32Array, keys: readonly MeaningCodes[], row: number): number {
  const mask = slots.length - 1;
  for (let slot = hashRow(keys, row) & mask; ; slot = (slot + 1) & mask) {
    const other = (slots[slot] as number) - 1;
    if (other < 0) {
      slots[slot] = row + 1;
      return row;
    }
    if (isSame(keys, row, other)) return other;
  }
}

function isNowhere(keys: readonly MeaningCodes[], row: number): boolean {
  for (const { codes, meanings } of keys) {
    if ((meanings[codes[row] as number] as number) < 0) return true;
  }
  return false;
}

function hashRow(keys: readonly MeaningCodes[], row: number): number {
  let hash = 0;
  for (const { codes, meanings } of keys) {
    hash = Math.imul(hash ^ (meanings[codes[row] as number] as number), 0x9e3779b1);
    hash ^= hash >>> 15;
  }
  return hash;
}

function isSame(keys: readonly MeaningCodes[], row: number, other: number): boolean {
  for (const { codes, meanings } of keys) {
    if (meanings[codes[row] as number] !== meanings[codes[other] as number]) return false;
  }
  return true;
}
