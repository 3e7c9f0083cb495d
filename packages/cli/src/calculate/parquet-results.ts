import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ResultRow } from '@ninefold/core';
import type { ParquetColumn } from '@ninefold/sql';
import type { Core } from '../core.ts';
import { Misuse } from '../misuse.ts';
import type { PrintedResult } from './result-format.ts';

/** Results as a Parquet file with the columns of the CSV: numbers as numbers, all else as text. */
export async function parquetOf(
  results: readonly PrintedResult[],
  { resultFields, resultText }: Core,
): Promise<Uint8Array> {
  const sql = await import('@ninefold/sql');
  if (!(await sql.hasDuckDb()))
    throw new Misuse(`--format parquet needs DuckDB. ${new sql.DuckDbMissing().message}`);
  const folder = await mkdtemp(join(tmpdir(), 'ninefold-'));
  const engine = await sql.createDuckDbEngine({ fileOf: async () => undefined });
  try {
    const file = join(folder, 'results.parquet');
    await engine.writeParquet(
      file,
      resultFields.map((field) => columnOf(field, results, resultText)),
    );
    return await readFile(file);
  } finally {
    engine.close();
    await rm(folder, { recursive: true, force: true });
  }
}

const numberFields: readonly (keyof ResultRow)[] = [
  'value',
  'lower',
  'upper',
  'confidence',
  'numerator',
  'denominator',
];

function columnOf(
  name: keyof ResultRow,
  results: readonly PrintedResult[],
  textOf: Core['resultText'],
): ParquetColumn {
  const isNumber = numberFields.includes(name);
  return {
    name,
    kind: isNumber ? 'number' : 'text',
    values: results.map(({ row }) => {
      const value = row[name];
      if (value === null || typeof value === 'number') return value;
      return textOf(row, name);
    }),
  };
}
