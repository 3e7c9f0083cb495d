import { join } from 'node:path';
import { type ExitCode, exitCode } from '../exit-code.ts';
import { replaceFile } from '../files/replace-file.ts';
import { writeNewFile } from '../files/write-new-file.ts';
import type { Io } from '../io.ts';
import { Misuse } from '../misuse.ts';
import { type OpenFolder, openFolder } from '../open-folder.ts';
import { safeText } from '../text/safe-text.ts';
import { type PackIndicator, packIndicatorFinder } from './choose-pack-indicator.ts';
import { folderAndIds } from './folder-and-ids.ts';

export interface AdoptRequest {
  readonly print?: true;
}

/** Writes the few lines that adopt definitions of a pack, or prints them. A file that is there already is never changed. */
export async function adopt(io: Io, words: readonly string[], { print }: AdoptRequest): Promise<ExitCode> {
  const { folder, ids } = await folderAndIds(io, words);
  if (ids.length === 0) throw new Misuse('Name the indicators to adopt, such as NI-12.');
  const opened = await openFolder(folder, io);
  const chosen = ids.map(packIndicatorFinder(opened));
  if (print) {
    io.stdout.write(chosen.map((each) => textOf(each, opened)).join('---\n'));
    return exitCode.success;
  }
  const written: string[] = [];
  for (const each of chosen) {
    const isNew = await writeAdopting(io, each, opened);
    if (isNew) written.push(each.indicator.id);
  }
  // One of each pack: two would write partnership.yaml twice from the same text.
  const byPack = new Map(chosen.map((each) => [each.pack, each]));
  let current = opened;
  for (const each of byPack.values()) {
    await recordUse(io, each, current);
    if (byPack.size > 1) current = await opened.readAgain();
  }
  if (written.length > 0) io.stdout.write(whatNext(folder));
  return exitCode.success;
}

function textOf({ pack, indicator }: PackIndicator, { core }: OpenFolder): string {
  return core.adoptIndicator(indicator, pack.id);
}

async function writeAdopting(
  io: Io,
  { pack, indicator }: PackIndicator,
  opened: OpenFolder,
): Promise<boolean> {
  const { path, text, isThere } = opened.core.planAdoption(opened.workspace, pack, indicator);
  const shown = opened.shownPath(path);
  const isNew = !isThere && (await writeNewFile(join(opened.host.root, path), shown, text));
  const sentence = isNew ? `wrote      ${shown}` : `left alone ${shown}, which is there already`;
  io.stdout.write(`  ${safeText(sentence)}\n`);
  return isNew;
}

/** Without its pack in `uses` the new file would extend nothing. A folder without partnership.yaml uses every pack. */
async function recordUse(io: Io, { pack, indicator }: PackIndicator, opened: OpenFolder): Promise<void> {
  const { core, host, workspace, shownPath } = opened;
  const { partnership } = core.planAdoption(workspace, pack, indicator);
  if (partnership === undefined) return;
  if (partnership === 'byHand') {
    throw new Misuse(`Add ${pack.id} to \`uses\` in partnership.yaml; it cannot be done for you there.`);
  }
  await replaceFile(join(host.root, partnership.path), shownPath(partnership.path), partnership.text);
  io.stdout.write(
    `  added      ${safeText(pack.id)} to \`uses\` in ${safeText(shownPath(partnership.path))}\n`,
  );
}

function whatNext(folder: string): string {
  const where = folder === '.' ? '' : ` ${folder}`;
  return `\nNext: write the queries; \`ninefold check${where}\` says which are missing.\n`;
}
