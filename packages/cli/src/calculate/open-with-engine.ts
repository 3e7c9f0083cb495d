import { stat } from 'node:fs/promises';
import type { LinkedDataset } from '@ninefold/core';
import type { Io } from '../io.ts';
import { Misuse } from '../misuse.ts';
import { type OpenFolder, openFolder } from '../open-folder.ts';
import { withProgress } from '../terminal/progress.ts';
import { safeText } from '../text/safe-text.ts';
import type { EngineName } from './choices.ts';

/** A data file larger than this is left to DuckDB: reading it here would take seconds and three times its size in memory. */
const largeFile = 100 * 1024 * 1024;

type Sql = typeof import('@ninefold/sql');

/** Opens a folder with its numbers from the engine that was asked for, or from the one that suits each data file. */
export async function openWithEngine(
  folder: string,
  io: Io,
  engine: EngineName,
  findLines: boolean,
): Promise<OpenFolder> {
  if (engine === 'builtin') return openFolder(folder, io);
  const sql = await import('@ninefold/sql');
  const isThere = await sql.hasDuckDb();
  if (engine === 'duckdb' && !isThere) throw new Misuse(new sql.DuckDbMissing().message);
  const left = new Set<string>();
  const opened = await openFolder(folder, io, async (file) => {
    const isParquet = sql.isParquet(file);
    if (isParquet && !isThere)
      throw new Misuse(`${file} is a Parquet file. ${new sql.DuckDbMissing().message}`);
    const isLeft = engine === 'duckdb' || isParquet || (isThere && (await stat(file)).size > largeFile);
    if (isLeft) left.add(file);
    return isLeft;
  });
  return left.size === 0 ? opened : calculatedByDuckDb(opened, folder, io, { left, findLines, sql });
}

async function calculatedByDuckDb(
  opened: OpenFolder,
  folder: string,
  io: Io,
  {
    left,
    findLines,
    sql,
  }: { readonly left: ReadonlySet<string>; readonly findLines: boolean; readonly sql: Sql },
): Promise<OpenFolder> {
  const { core, host, workspace } = opened;
  const fileOf = async ({ dataPath }: LinkedDataset) =>
    dataPath === undefined ? undefined : host.fileOf(dataPath);
  const duckDb = await sql.createDuckDbEngine({ fileOf, findLines });
  try {
    const asked = new Map([...core.plansOf(workspace)].filter(([{ table }]) => table === undefined));
    const answers = await withProgress(io, 'Asking DuckDB', () => duckDb.precompute(workspace, asked));
    const refused = new Set<string>();
    for (const [dataset, reason] of answers.refused) {
      const file = await fileOf(dataset);
      if (file === undefined) continue;
      const shown = opened.shownPath(dataset.dataPath ?? '');
      if (sql.isParquet(file)) throw new Misuse(`${shown} cannot be read. ${reason}`);
      io.stderr.write(`${safeText(`${shown} is read without DuckDB. ${reason}`)}\n`);
      refused.add(file);
    }
    const reopened =
      refused.size === 0
        ? opened
        : await openFolder(folder, io, async (file) => left.has(file) && !refused.has(file));
    const { cubeOf } = core.builtInEngine;
    const calculator = core.createCalculator(reopened.workspace, {
      cubeOf: (plan, dataset) => answers.cubeOf(plan, dataset) ?? cubeOf(plan, dataset),
    });
    const disclosed = core.disclosedCalculator(reopened.workspace, calculator);
    return { ...reopened, calculator, disclosed };
  } finally {
    duckDb.close();
  }
}
