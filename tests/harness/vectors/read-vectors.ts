import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { RCell, VectorCase } from './vector-case.ts';

/** The names of the vector files of a folder, without their ending. */
export function vectorFiles(folder: string): readonly string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .map((file) => basename(file, '.json'))
    .sort();
}

/** The cases of a vector file. A file of tables by function, such as `distributions`, has a case for each. */
export function readVectors(folder: string, name: string): readonly VectorCase[] {
  const content: unknown = JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8'));
  if (Array.isArray(content)) return content.filter(isCase).map(named);
  return Object.entries(typeof content === 'object' && content !== null ? content : {}).flatMap(
    ([fn, table]) => {
      if (typeof table !== 'object' || table === null) return [];
      const columns = table as Readonly<Record<string, readonly number[]>>;
      const wanted = Object.entries(columns).filter(([column]) => answers.includes(column));
      return {
        id: `${name}-${fn}`,
        inputs: columns,
        options: { fn },
        expected: { columns: Object.fromEntries(wanted) },
      };
    },
  );
}

/** Whether something in a list is a case at all. */
function isCase(item: unknown): item is VectorCase {
  const parts = ['inputs', 'options', 'expected'] as const;
  const isObject = (part: unknown): part is object => typeof part === 'object' && part !== null;
  return isObject(item) && parts.every((part) => isObject((item as Record<string, unknown>)[part]));
}

/** The columns of a table that hold what R answered. */
const answers = ['expected', 'lower', 'upper'];

/** R's answers that are no data frame, as columns: a list by its names, a vector as `value`. */
function named(vector: VectorCase): VectorCase {
  const { columns, value } = vector.expected;
  if (columns !== undefined || value === undefined) return vector;
  const lists = Array.isArray(value) ? { value } : (value as Readonly<Record<string, unknown>>);
  const asColumns = Object.fromEntries(
    Object.entries(lists).map(([name, cells]) => [name, [cells].flat() as RCell[]]),
  );
  return { ...vector, expected: { ...vector.expected, columns: asColumns } };
}
