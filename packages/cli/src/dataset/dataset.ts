import { readFile, stat } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { type ExitCode, exitCode } from '../exit-code.ts';
import { describeFileError } from '../files/file-error.ts';
import { writeNewFile } from '../files/write-new-file.ts';
import type { Io } from '../io.ts';
import { Misuse } from '../misuse.ts';
import { openFolder } from '../open-folder.ts';
import { safeText } from '../text/safe-text.ts';

export interface DatasetRequest {
  readonly write?: true;
}

/** Describes a CSV file by looking at it: prints the dataset file, or writes it in the partnership's folder, or beside the CSV where there is none. */
export async function describeFile(io: Io, file: string, { write }: DatasetRequest): Promise<ExitCode> {
  const core = await import('@ninefold/core');
  const location = resolve(io.cwd, file);
  const bytes = await readFile(location).catch((error: unknown) => {
    throw new Misuse(`The file ${file} cannot be opened: ${describeFileError(error)}.`);
  });
  const partnership = await partnershipAbove(location);
  const root = partnership ?? dirname(location);
  const workspace = partnership === undefined ? undefined : (await openFolder(partnership, io)).workspace;
  const path = relative(root, location).split(sep).join('/');
  const known = [...(workspace?.datasets.values() ?? [])].find(({ dataPath }) => dataPath === path);
  if (known && write) throw new Misuse(`The dataset "${known.id}" reads ${file} already.`);
  const names = core.namesOfDataset(path, workspace);
  const draft = core.draftDataset(bytes, names);
  if (typeof draft === 'string') throw new Misuse(`${file}: ${draft}`);
  if (write) await save(io, join(root, names.file), draft.text);
  else io.stdout.write(draft.text);
  for (const note of draft.notes) io.stderr.write(`${safeText(note)}\n`);
  return exitCode.success;
}

async function save(io: Io, location: string, text: string): Promise<void> {
  const shown = relative(io.cwd, location).split(sep).join('/');
  if (!(await writeNewFile(location, shown, text))) {
    throw new Misuse(`${shown} is there already; it is left alone.`);
  }
  io.stdout.write(`Wrote ${safeText(shown)}.\n`);
}

/** The folder of the partnership that a file lies in. */
async function partnershipAbove(file: string): Promise<string | undefined> {
  for (let folder = dirname(file); ; folder = dirname(folder)) {
    const found = await stat(join(folder, 'partnership.yaml')).catch(() => undefined);
    if (found?.isFile()) return folder;
    if (folder === dirname(folder)) return undefined;
  }
}
