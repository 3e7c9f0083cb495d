export { columnsToLookUp, type Members } from './condition-to-sql.ts';
export type { Dialect } from './dialect.ts';
export { dialects } from './dialects/index.ts';
export { isParquet } from './duckdb/data-file.ts';
export { createDuckDbEngine, type DuckDbEngine, type DuckDbOptions } from './duckdb/duckdb-engine.ts';
export { DuckDbMissing, hasDuckDb } from './duckdb/open-duckdb.ts';
export type { ParquetColumn } from './duckdb/write-parquet.ts';
export { membersToSql, planToSql } from './plan-to-sql.ts';
export {
  createPostgresEngine,
  type PostgresConnection,
  type PostgresEngine,
} from './postgres/postgres-engine.ts';
export { CannotRead, type PrecomputedEngine } from './precomputed.ts';
export { type DatabaseTable, type SqlSource, tableSource } from './source.ts';
