import { expect, it } from 'vitest';
import { latestOf } from './latest.ts';

it('keeps what was asked for last, and works out again what was asked for longest ago', () => {
  const known = new Map<string, string | undefined>();
  const worked: string[] = [];
  const ask = (key: string) =>
    latestOf(known, key, 2, () => {
      worked.push(key);
      return key === 'none' ? undefined : key.toUpperCase();
    });
  for (const key of ['a', 'b', 'a', 'none', 'none', 'a', 'b']) ask(key);
  expect(worked).toEqual(['a', 'b', 'none', 'b']);
  expect([...known]).toEqual([
    ['a', 'A'],
    ['b', 'B'],
  ]);
});
