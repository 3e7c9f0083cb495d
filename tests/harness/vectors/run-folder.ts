import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { readVectors, vectorFiles } from './read-vectors.ts';
import { type CaseResult, runCase } from './run-case.ts';
import { isSuite, readSuite, type SuiteCase } from './test-suite.ts';
import type { Adapter } from './vector-case.ts';

/** The cases of one vector file and how they went. */
export interface FileResult {
  readonly file: string;
  readonly results: readonly { readonly id: string; readonly result: CaseResult }[];
}

/** Runs every vector file of a folder through the adapter of its name; a folder of recorded tests as one. */
export async function runFolder(folder: string): Promise<readonly FileResult[]> {
  if (isSuite(folder)) return [{ file: basename(folder), results: await runSuite(folder) }];
  return Promise.all(vectorFiles(folder).map(async (file) => runFile(folder, file)));
}

/** Runs one vector file of a folder. A file without an adapter is skipped as a whole. */
export async function runFile(folder: string, file: string): Promise<FileResult> {
  const adapter = await adapterOf(file);
  const results = readVectors(folder, file).map((vector) => ({
    id: vector.id,
    result:
      adapter === undefined
        ? { kind: 'skipped' as const, why: `There is no adapter ${file}.ts.` }
        : runCase(file, adapter, vector),
  }));
  return { file, results };
}

/** Runs the recorded tests of a package. */
export async function runSuite(folder: string): Promise<FileResult['results']> {
  return Promise.all(
    readSuite(folder).map(async (each) => ({ id: each.id, result: await runSuiteCase(each) })),
  );
}

async function runSuiteCase({ file, vector, isRounded }: SuiteCase): Promise<CaseResult> {
  const adapter = file === undefined ? undefined : await adapterOf(file);
  if (file === undefined || vector === undefined || adapter === undefined) {
    return { kind: 'skipped', why: 'The call was not recorded.' };
  }
  return runCase(file, isRounded ? withRoundedCells(adapter) : adapter, vector);
}

/** An adapter whose expected numbers are written to so many digits: half a step of the last is room. */
function withRoundedCells(adapter: Adapter): Adapter {
  return {
    ...adapter,
    room(vector, column, row) {
      const cell = String(vector.expected.columns?.[column]?.[row]);
      const decimals = cell.split('.')[1]?.length ?? 0;
      const own = adapter.room?.(vector, column, row) ?? Math.abs(Number(cell)) * adapter.tolerance(column);
      return Math.max(own, 0.51 * 10 ** -decimals);
    },
  };
}

/** The adapter whose file has the name of a vector file. */
export async function adapterOf(file: string): Promise<Adapter | undefined> {
  const url = new URL(`adapters/${file}.ts`, import.meta.url);
  if (!existsSync(url)) return undefined;
  const { adapter } = (await import(url.href)) as { readonly adapter: Adapter };
  return adapter;
}
