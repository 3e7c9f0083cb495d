import { type ExitCode, exitCode } from '../exit-code.ts';
import type { Io } from '../io.ts';
import { Misuse } from '../misuse.ts';
import { type OpenFolder, openFolder } from '../open-folder.ts';
import { plural } from '../text/plural.ts';
import { safeText } from '../text/safe-text.ts';
import { applyFixes } from './apply-fixes.ts';
import { findProblems, printProblems } from './find-problems.ts';
import { countBySeverity } from './formats/summary.ts';

export interface CheckRequest {
  readonly format: string;
  readonly fix?: true;
  readonly watch?: true;
  readonly quiet?: true;
  readonly maxWarnings?: number;
}

/** Checks a folder once, or again at every change. */
export async function check(io: Io, folder: string, request: CheckRequest): Promise<ExitCode> {
  if (request.watch && request.fix) throw new Misuse('--watch and --fix cannot be used together.');
  if (request.watch && request.format !== 'human') throw new Misuse('--watch writes only --format human.');
  let opened = await openFolder(folder, io);
  if (request.fix) opened = await mend(opened, io);
  const code = await checkOnce(opened, io, folder, request);
  if (!request.watch) return code;
  await watch(opened, io, folder, request);
  return exitCode.success;
}

async function checkOnce(
  opened: OpenFolder,
  io: Io,
  folder: string,
  { format, quiet, maxWarnings }: CheckRequest,
): Promise<ExitCode> {
  const found = await findProblems(opened, io);
  await printProblems(found, opened, io, { folder, format, quiet: quiet ?? false });
  const { error, warning } = countBySeverity(found.problems);
  if (error > 0) return exitCode.problems;
  if (maxWarnings === undefined || warning <= maxWarnings) return exitCode.success;
  io.stderr.write(`There are more warnings than --max-warnings ${maxWarnings} allows.\n`);
  return exitCode.problems;
}

/** One mend can uncover another; those that do not come to an end in so many rounds are left to the person. */
const mostRounds = 10;

async function mend(start: OpenFolder, io: Io): Promise<OpenFolder> {
  const mended = new Set<string>();
  let opened = start;
  for (let round = 1; round <= mostRounds; round++) {
    const outcome = await applyFixes((await findProblems(opened, io)).problems, opened);
    for (const file of outcome.mended) mended.add(opened.shownPath(file));
    for (const file of round === 1 ? outcome.leftAlone : []) {
      io.stderr.write(
        `${safeText(opened.shownPath(file))} is not mended: it has changed, or it is not UTF-8.\n`,
      );
    }
    if (outcome.mended.length === 0) break;
    opened = await opened.readAgain();
  }
  const names = [...mended].map((file) => `  ${safeText(file)}\n`).join('');
  io.stderr.write(
    mended.size === 0 ? 'Nothing to mend.\n' : `Mended ${plural(mended.size, 'file')}:\n${names}`,
  );
  return opened;
}

async function watch(start: OpenFolder, io: Io, folder: string, request: CheckRequest): Promise<void> {
  const { watchFolder } = await import('../files/watch-folder.ts');
  let opened = start;
  const watcher = await watchFolder(start.host.root, async () => {
    io.stdout.write('\n');
    try {
      opened = await opened.readAgain();
      await checkOnce(opened, io, folder, request);
    } catch (error) {
      if (!(error instanceof Misuse)) throw error;
      io.stderr.write(`${safeText(error.message)}\n`);
    }
  });
  io.stderr.write('\nWaiting for changes; Ctrl-C ends.\n');
  await Promise.race([io.untilInterrupted(), watcher.failure]);
  await watcher.close();
}
