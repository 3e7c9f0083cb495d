import { describe, expect, it } from 'vitest';
import { keepLatest } from './keep-latest.ts';

describe('keepLatest', () => {
  it('makes a thing once, and again only after enough others', () => {
    const kept = keepLatest<string>(2);
    const made: string[] = [];
    const of = (key: string) =>
      kept.of(key, () => {
        made.push(key);
        return key.toUpperCase();
      });
    expect(['a', 'b', 'a', 'c', 'a', 'b'].map(of)).toEqual(['A', 'B', 'A', 'C', 'A', 'B']);
    expect(made).toEqual(['a', 'b', 'c', 'b']);
  });
});
