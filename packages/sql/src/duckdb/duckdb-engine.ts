import { type Cube, type LinkedDataset, type Plan, plansOf, type Workspace } from '@ninefold/core';
import { CannotRead, type PrecomputedEngine, precomputePlans } from '../precomputed.ts';
import type { RunSql } from '../run-plans.ts';
import { answerFromFile } from './answer-from-file.ts';
import { openDuckDb } from './open-duckdb.ts';
import { type ParquetColumn, writeParquet } from './write-parquet.ts';

/** DuckDB in this process. It reads data files where they lie, whatever their size. */
export interface DuckDbEngine {
  /** Answers all plans of a workspace, or those given, from the files of their datasets. */
  precompute(
    workspace: Workspace,
    plans?: ReadonlyMap<LinkedDataset, readonly Plan[]>,
  ): Promise<PrecomputedEngine>;
  /** Writes rows to a Parquet file. */
  writeParquet(path: string, columns: readonly ParquetColumn[]): Promise<void>;
  close(): void;
}

export interface DuckDbOptions {
  /** Where the data file of a dataset lies on this machine; undefined for one that may not be read. */
  fileOf(dataset: LinkedDataset): Promise<string | undefined>;
  /** Whether the working of a number must name the lines of its rows; they are not looked for if not given. */
  readonly findLines?: boolean;
}

/** Starts DuckDB. Rejects with `DuckDbMissing` where it is not installed. */
export async function createDuckDbEngine({
  fileOf,
  findLines = false,
}: DuckDbOptions): Promise<DuckDbEngine> {
  const connection = await openDuckDb();
  const run: RunSql = async (sql) => {
    try {
      return (await connection.runAndReadAll(sql)).getRowObjectsJS();
    } catch (error) {
      throw new CannotRead(reasonOf(error));
    }
  };
  let tables = 0;
  const answer = async (dataset: LinkedDataset, plans: readonly Plan[]): Promise<readonly Cube[]> => {
    const path = await fileOf(dataset);
    if (path === undefined) throw new CannotRead('The file is not there, or may not be read.');
    const name = dataset.dataPath ?? '';
    return answerFromFile(
      dataset.document.model,
      plans,
      { path, name, findLines, table: `ninefold_${++tables}` },
      run,
    );
  };
  return {
    precompute: (workspace, plans = plansOf(workspace)) => precomputePlans(plans, answer),
    writeParquet: (path, columns) => writeParquet(connection, path, columns),
    close: () => connection.closeSync(),
  };
}

/** The first sentences of what DuckDB says; advice about its options is of no use here. */
function reasonOf(error: unknown): string {
  const said = error instanceof Error ? error.message : String(error);
  const [first = ''] = said.replace(/^(?:[A-Z][A-Za-z]+ )*Error: /, '').split(/\n\s*(?:Possible fixes|\n)/);
  return `DuckDB says: ${first.replaceAll(/\s+/g, ' ').trim()}`;
}
