import type { DuckDBConnection } from '@duckdb/node-api';

/** DuckDB is an optional part, and it is not here. */
export class DuckDbMissing extends Error {
  override readonly name = 'DuckDbMissing';
  constructor() {
    super('DuckDB is not installed; `npm install @duckdb/node-api` installs it.');
  }
}

/** A database in memory, which fetches nothing from elsewhere. */
export async function openDuckDb(): Promise<DuckDBConnection> {
  const library = await import('@duckdb/node-api').catch(() => undefined);
  if (library === undefined) throw new DuckDbMissing();
  const instance = await library.DuckDBInstance.create(':memory:', {
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
  });
  return instance.connect();
}

/** Whether DuckDB is installed and runs on this machine. */
export async function hasDuckDb(): Promise<boolean> {
  return import('@duckdb/node-api').then(
    () => true,
    () => false,
  );
}
