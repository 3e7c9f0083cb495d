import { join } from 'node:path';
import type { Document, PackFiles, UpgradeAdvice } from '@ninefold/core';
import { type ExitCode, exitCode } from '../exit-code.ts';
import { replaceFile } from '../files/replace-file.ts';
import type { Io } from '../io.ts';
import { Misuse } from '../misuse.ts';
import { type OpenFolder, openFolder } from '../open-folder.ts';
import { coloursFor } from '../terminal/colours.ts';
import { safeText } from '../text/safe-text.ts';
import { readingWidth, wrap } from '../text/wrap.ts';
import { upgradeText } from './upgrade-text.ts';
import { usedPacks } from './used-packs.ts';

export interface UpgradeRequest {
  readonly from?: string;
  readonly to?: string;
  readonly record?: true;
}

/** Says what a new version of a pack asks of the definitions of a folder, and records the version when asked. */
export async function upgrade(io: Io, folder: string, request: UpgradeRequest): Promise<ExitCode> {
  const opened = await openFolder(folder, io);
  if (request.from === undefined) {
    if (request.to !== undefined) throw new Misuse('--to goes with --from, the folder of the old version.');
    return request.record ? recordAll(io, opened) : tellVersions(io, opened);
  }
  const before = await openPack(request.from, io);
  const after = request.to === undefined ? packInUse(opened, before) : await openPack(request.to, io);
  if (before.id !== after.id) {
    throw new Misuse(`${request.from} is the pack "${before.id}" and ${request.to} is "${after.id}".`);
  }
  const { core, workspace } = opened;
  const versions = core.comparePacks(before.documents, after.documents, workspace.packs);
  const advice = core.upgradeAdvice(workspace, before.documents, after.documents);
  const appearance = { colours: coloursFor(io.stdout, io), width: readingWidth(io.stdout) };
  io.stdout.write(upgradeText(versions, advice, opened.shownPath, appearance));
  if (request.record) await record(io, opened, nameOf(after.id, opened), versions.after);
  return needsAnswer(advice) ? exitCode.problems : exitCode.success;
}

function needsAnswer(advice: readonly UpgradeAdvice[]): boolean {
  return advice.some(({ action }) => action === 'decide' || action === 'conflict');
}

interface OpenPack {
  readonly id: string;
  readonly documents: readonly Document[];
}

async function openPack(folder: string, io: Io): Promise<OpenPack> {
  const { workspace } = await openFolder(folder, io);
  const documents = [...workspace.documents.values()].filter(({ pack }) => pack === undefined);
  const manifest = workspace.documentsOfKind('pack').find(({ path }) => path === 'pack.yaml');
  if (manifest?.model.id === undefined) {
    throw new Misuse(`There is no pack in ${folder}: name the folder that has pack.yaml in it.`);
  }
  return { id: manifest.model.id, documents };
}

function packInUse({ workspace }: OpenFolder, { id }: OpenPack): OpenPack {
  const found = workspace.packs.find((pack) => pack.id === id);
  if (found === undefined)
    throw new Misuse(`The folder uses no pack "${id}"; name its new version with --to.`);
  return found;
}

function tellVersions(io: Io, opened: OpenFolder): ExitCode {
  const used = usedPacks(opened);
  if (used.length === 0) throw new Misuse('partnership.yaml names no pack under `uses`.');
  const sentences = used.map(({ pack, recorded }) => versionSentence(pack, recorded, opened));
  const width = readingWidth(io.stdout);
  io.stdout.write(sentences.map((sentence) => `${wrap(safeText(sentence), width)}\n`).join(''));
  return exitCode.success;
}

function versionSentence(
  { id, version }: PackFiles,
  recorded: string | undefined,
  { core }: OpenFolder,
): string {
  if (version === undefined) return `The pack "${id}" does not say which version it is.`;
  if (recorded === undefined) {
    return `The pack "${id}" is of version ${version}, and no version is recorded. \`ninefold upgrade --record\` writes ${id}@${version}.`;
  }
  const step = core.versionStep(recorded, version);
  if (step === 'none')
    return `The pack "${id}" is of version ${version}, as recorded: there is nothing to do.`;
  return `The pack "${id}" is of version ${version}, and ${recorded} is recorded. ${steps[step]} Name a folder with version ${recorded} by --from to see what to do.`;
}

const steps = {
  patch: 'Words have changed.',
  minor: 'Something was added, or is judged in another way; values stand.',
  major: 'Values have changed their meaning.',
  lower: 'It is older than the one recorded.',
} as const;

/** A pack as partnership.yaml writes it, by its id or its folder. */
function nameOf(id: string, opened: OpenFolder): string {
  return usedPacks(opened).find(({ pack }) => pack.id === id)?.name ?? id;
}

async function recordAll(io: Io, opened: OpenFolder): Promise<ExitCode> {
  for (const { pack, name } of usedPacks(opened)) await record(io, opened, name, pack.version);
  return exitCode.success;
}

async function record(io: Io, opened: OpenFolder, pack: string, version: string | undefined): Promise<void> {
  const { core, host, workspace } = opened;
  if (workspace.partnership === undefined) {
    throw new Misuse('There is no partnership.yaml here to record a version in.');
  }
  const location = join(host.root, workspace.partnership.path);
  const now = (await opened.readAgain()).workspace.partnership?.source.text ?? '';
  const text = core.recordPack(now, pack, version);
  if (text === undefined) {
    throw new Misuse(
      `Write ${pack}@${version} under \`uses\` in partnership.yaml; it cannot be done for you there.`,
    );
  }
  await replaceFile(location, opened.shownPath(workspace.partnership.path), text);
  io.stdout.write(`Recorded ${safeText(`${pack}@${version}`)} in partnership.yaml.\n`);
}
