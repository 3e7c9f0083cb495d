import { parseFormula, parseQuery } from '@ninefold/core';
import { describe, expect, it } from 'vitest';
import { blocksIn } from './pages.ts';

const read = { query: parseQuery, formula: parseFormula } as const;

describe.each(['query', 'formula'] as const)('a %s in the documentation', (language) => {
  it.each(blocksIn(language))('can be read: $place', ({ text }) => {
    expect(read[language](text.trim()).problems).toEqual([]);
  });
});
