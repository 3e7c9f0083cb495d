import { resolve } from 'node:path';
import { type ExitCode, exitCode } from '../exit-code.ts';
import { replaceFile } from '../files/replace-file.ts';
import type { Io } from '../io.ts';
import { Misuse } from '../misuse.ts';
import { openFolder } from '../open-folder.ts';
import { withProgress } from '../terminal/progress.ts';
import { safeText } from '../text/safe-text.ts';
import { type Choice, viewRequest } from '../view-request.ts';

/** Writes one page that needs nothing else: the overview, or an indicator. */
export async function writePreview(
  io: Io,
  folder: string,
  out: string,
  { indicator, ...choice }: Choice & { readonly indicator?: string },
): Promise<ExitCode> {
  if (indicator === undefined && (choice.area ?? choice.period) !== undefined) {
    throw new Misuse('--area and --period go with --indicator.');
  }
  const opened = await openFolder(folder, io);
  const report = await import('@ninefold/report');
  const html = await withProgress(io, 'Drawing the page', async () => {
    const { workspace, calculator, disclosed, core } = opened;
    const problems = core.checkWorkspace(workspace, calculator, { today: opened.today });
    return indicator === undefined
      ? report.renderOverviewPage(report.buildOverview({ workspace, calculator: disclosed, problems }))
      : report.renderIndicatorPage(
          report.buildIndicatorView(viewRequest(opened, problems, indicator, choice)),
        );
  });
  await replaceFile(resolve(io.cwd, out), out, html);
  io.stdout.write(`Wrote ${safeText(out)}.\n`);
  return exitCode.success;
}
