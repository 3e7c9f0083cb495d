import { latestOf } from '../../data/latest.ts';
import type { Table } from '../../data/table.ts';

const kept = new WeakMap<Table, Map<string, unknown>>();

/**
 * What a pass over a table finds, kept as long as the table itself: while a person types, the data stay the same. `question` must say
 * everything the answer depends on besides the table.
 */
export function oncePerTable<T>(table: Table, question: string, find: () => T): T {
  const known = kept.get(table) ?? new Map<string, unknown>();
  kept.set(table, known);
  return latestOf(known, question, mostQuestions, find) as T;
}

/** More than any definition asks. */
const mostQuestions = 20_000;
