import { expect, it } from 'vitest';
import type { CategoryColumn } from '../../data/table.ts';
import { allRowKeys, rowKeys } from './row-key.ts';

function columnOf(name: string, memberCount: number, codes: readonly number[]): CategoryColumn {
  const members = Array.from({ length: memberCount }, (_, index) => String(index));
  return { role: 'category', name, members, codes: Int32Array.from(codes), firstRows: [] };
}

it.each([
  ['one by one', rowKeys],
  ['all at once', (columns: readonly CategoryColumn[]) => allRowKeys(columns, 4)],
])('gives rows the same key only when they agree in every column, %s', (_, keysOf) => {
  const keyOf = keysOf([columnOf('a', 3, [0, 1, 0, 0]), columnOf('b', 12, [1, 0, 11, 1])]);
  expect(new Set([0, 1, 2].map(keyOf)).size).toBe(3);
  expect(keyOf(3)).toBe(keyOf(0));
});

it('does so too where there are more combinations than whole numbers', () => {
  const many = 300_000;
  const columns = ['a', 'b', 'c'].map((name) => columnOf(name, many, [0, many - 1, many - 1]));
  const last = columnOf('d', many, [0, many - 2, many - 1]);
  for (const keyOf of [rowKeys([...columns, last]), allRowKeys([...columns, last], 3)])
    expect(new Set([0, 1, 2].map(keyOf)).size).toBe(3);
});
