import type { Settled } from '@ninefold/core';
import type { Io } from '../io.ts';
import type { OpenFolder } from '../open-folder.ts';
import { coloursFor } from '../terminal/colours.ts';
import { breathe, withProgress } from '../terminal/progress.ts';
import { readingWidth } from '../text/wrap.ts';
import { version } from '../version.ts';
import { checkFormats } from './formats/index.ts';
import { collectSourceLines } from './source-lines.ts';

/** Every problem of a folder, and what its comments allow. */
export function findProblems({ core, workspace, calculator, today }: OpenFolder, io: Io): Promise<Settled> {
  return withProgress(io, 'Checking', async () => {
    await breathe();
    return core.checkWithAllowances(workspace, calculator, { today });
  });
}

/** Writes problems down in one of the formats of `ninefold check`. */
export async function printProblems(
  { problems, allowed }: Settled,
  opened: OpenFolder,
  io: Io,
  {
    folder,
    format,
    quiet = false,
  }: { readonly folder: string; readonly format: string; readonly quiet?: boolean },
): Promise<void> {
  const report = {
    folder,
    files: opened.files,
    problems,
    mendable: problems.filter((problem) => opened.core.certainFix(problem) !== undefined).length,
    allowed,
    countsNotesOnly: quiet,
    rules: opened.core.rules,
    version,
    shownPath: opened.shownPath,
    sourceLine: await collectSourceLines(problems, opened),
  };
  const appearance = { colours: coloursFor(io.stdout, io), width: readingWidth(io.stdout) };
  io.stdout.write(checkFormats.find(({ id }) => id === format)?.render(report, appearance) ?? '');
}
