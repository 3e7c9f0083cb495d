import { afterEach, describe, expect, it, vi } from 'vitest';

vi.mock('@duckdb/node-api', () => {
  throw new Error('Cannot find package');
});
afterEach(() => vi.resetModules());

describe('without DuckDB', () => {
  it('says what is not installed and how it is', async () => {
    const { hasDuckDb, openDuckDb } = await import('./open-duckdb.ts');
    expect(await hasDuckDb()).toBe(false);
    await expect(openDuckDb()).rejects.toThrow(
      'DuckDB is not installed; `npm install @duckdb/node-api` installs it.',
    );
  });
});
