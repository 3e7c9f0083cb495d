import type { DuckDBConnection } from '@duckdb/node-api';
import { duckdb } from '../dialects/duckdb.ts';

/** A column of a Parquet file: all numbers or all texts, or absent. */
export interface ParquetColumn {
  readonly name: string;
  readonly kind: 'number' | 'text';
  readonly values: readonly (number | string | null)[];
}

/** Writes columns of one length to a Parquet file. */
export async function writeParquet(
  connection: DuckDBConnection,
  path: string,
  columns: readonly ParquetColumn[],
): Promise<void> {
  const declared = columns.map(
    ({ name, kind }) => `${duckdb.quoteName(name)} ${kind === 'number' ? 'DOUBLE' : 'VARCHAR'}`,
  );
  await connection.run(`CREATE OR REPLACE TEMP TABLE ninefold_written (${declared.join(', ')})`);
  const appender = await connection.createAppender('ninefold_written', 'main', 'temp');
  const length = columns[0]?.values.length ?? 0;
  for (let row = 0; row < length; row++) {
    for (const { values } of columns) {
      const value = values[row] ?? null;
      if (value === null) appender.appendNull();
      else if (typeof value === 'number') appender.appendDouble(value);
      else appender.appendVarchar(value);
    }
    appender.endRow();
  }
  appender.closeSync();
  await connection.run(`COPY ninefold_written TO ${duckdb.quoteText(path)} (FORMAT parquet)`);
  await connection.run('DROP TABLE ninefold_written');
}
