import { resolve } from 'node:path';
import { findProblems, printProblems } from '../check/find-problems.ts';
import { type ExitCode, exitCode } from '../exit-code.ts';
import { describeFileError } from '../files/file-error.ts';
import type { Io } from '../io.ts';
import { Misuse } from '../misuse.ts';
import { type OpenFolder, openFolder } from '../open-folder.ts';
import { withProgress } from '../terminal/progress.ts';
import { plural } from '../text/plural.ts';
import { safeText } from '../text/safe-text.ts';
import { applyChanges, type OutputChange, outputChanges } from './output-folder.ts';

export interface BuildRequest {
  readonly out: string;
  readonly check?: true;
}

/** Compiles the pack of a folder, or says whether what was compiled before still stands. */
export async function build(io: Io, folder: string, { out, check }: BuildRequest): Promise<ExitCode> {
  const opened = await openFolder(folder, io);
  const { id = '', version = '' } = manifestOf(opened, folder);
  const errors = (await findProblems(opened, io)).problems.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) {
    await printProblems({ problems: errors, allowed: [] }, opened, io, { folder, format: 'human' });
    io.stderr.write('Nothing is built from a pack with errors.\n');
    return exitCode.problems;
  }
  const files = opened.core.compilePack(opened.workspace);
  const target = { id, name: `${id} ${version}`, out, place: resolve(io.cwd, out) };
  const changes = await orMisuse('read', out, () =>
    outputChanges(target.place, files, {
      isOurs: (text) => opened.core.isCompiledFrom(text, id),
      folders: opened.core.compiledFolders,
    }),
  );
  if (check) return reportStale(io, target, changes);
  await write(io, target, changes);
  io.stdout.write(`${safeText(writtenSentence(target, files.size, changes))}\n`);
  return exitCode.success;
}

/** What is built, such as `national 0.1.0`, and where to: as the person wrote it, and on the disk. */
interface Target {
  readonly id: string;
  readonly name: string;
  readonly out: string;
  readonly place: string;
}

/** What pack.yaml says; what it lacks is among the problems of the folder. */
function manifestOf({ workspace }: OpenFolder, folder: string) {
  const manifest = workspace.documentsOfKind('pack').find(({ path }) => path === 'pack.yaml');
  if (manifest !== undefined) return manifest.model;
  throw new Misuse(
    `There is no pack.yaml in ${folder === '.' ? 'this folder' : folder}: write one with the id and the version of the pack.`,
  );
}

async function write(io: Io, { id, out, place }: Target, changes: readonly OutputChange[]): Promise<void> {
  const foreign = changes.find(({ kind }) => kind === 'foreign');
  if (foreign !== undefined) {
    throw new Misuse(
      `${out} has the file ${foreign.path} already, and it was not built from the pack ${id}; name another folder, or move the file away.`,
    );
  }
  await orMisuse('written', out, () =>
    withProgress(io, `Writing ${out}`, () => applyChanges(place, changes)),
  );
}

async function orMisuse<T>(doing: string, out: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw new Misuse(`${out} cannot be ${doing}: ${describeFileError(error)}.`);
  }
}

const stateOf: Readonly<Record<OutputChange['kind'], string>> = {
  new: 'is not there',
  changed: 'is out of date',
  foreign: 'was not built from this pack',
  leftOver: 'is no longer part of the pack',
};

function reportStale(io: Io, { name, out }: Target, changes: readonly OutputChange[]): ExitCode {
  const sentence =
    changes.length === 0
      ? `${out} is as ${name} has it.`
      : `${out} is not as ${name} has it; build it again.`;
  const lines = [...changes.map(({ path, kind }) => `  ${path} ${stateOf[kind]}`), sentence];
  io.stdout.write(lines.map((line) => `${safeText(line)}\n`).join(''));
  return changes.length === 0 ? exitCode.success : exitCode.problems;
}

function writtenSentence({ name, out }: Target, fileCount: number, changes: readonly OutputChange[]): string {
  if (changes.length === 0) return `${out} is as ${name} has it already; nothing is written.`;
  const removed = changes.filter(({ kind }) => kind === 'leftOver').length;
  const sentence = `Wrote ${name} to ${out}: ${plural(fileCount, 'file')}, ${changes.length - removed} of them new or changed`;
  return removed === 0 ? `${sentence}.` : `${sentence}; took away ${removed} that an earlier build left.`;
}
