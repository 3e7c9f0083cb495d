import type { ExpectationOutcome } from '@ninefold/core';
import { type ExitCode, exitCode } from '../exit-code.ts';
import type { Io } from '../io.ts';
import { type OpenFolder, openFolder } from '../open-folder.ts';
import type { Appearance } from '../terminal/appearance.ts';
import { coloursFor } from '../terminal/colours.ts';
import { withProgress } from '../terminal/progress.ts';
import { plural } from '../text/plural.ts';
import { safeText } from '../text/safe-text.ts';
import { readingWidth, wrap } from '../text/wrap.ts';

/** Compares every expected figure of a folder with its result, and describes those that differ. */
export async function testFolder(io: Io, folder: string): Promise<ExitCode> {
  const opened = await openFolder(folder, io);
  const { core, workspace, calculator } = opened;
  const outcomes = await withProgress(io, 'Calculating', async () =>
    [...workspace.indicators.values()].flatMap((indicator) =>
      core.runExpectations(workspace, calculator, indicator),
    ),
  );
  if (outcomes.length === 0) {
    io.stderr.write(
      'Nothing was tested: no indicator of this folder has an expected figure under `expect`.\n',
    );
    return exitCode.problems;
  }
  const appearance = { colours: coloursFor(io.stdout, io), width: readingWidth(io.stdout) };
  const failed = outcomes.filter(({ met }) => !met);
  const blocks = failed.map((outcome) => describe(outcome, opened, appearance));
  io.stdout.write(`${[...blocks, closing(outcomes, failed.length, appearance)].join('\n\n')}\n`);
  return failed.length === 0 ? exitCode.success : exitCode.problems;
}

function describe(outcome: ExpectationOutcome, opened: OpenFolder, { colours, width }: Appearance): string {
  const { area, period, expected, reason, place, indicator } = outcome;
  const { core } = opened;
  const where = `${opened.shownPath(place.file)}:${place.range.start.line + 1}:${place.range.start.character + 1}`;
  const what = [
    indicator,
    area === undefined ? expected.area : core.describeArea(area),
    period === undefined ? String(expected.period) : core.formatPeriod(period),
  ].join(', ');
  const source = typeof expected.source === 'string' ? expected.source : expected.source?.title;
  const sentences = [
    `${what}: ${reason ?? ''}`,
    ...(source === undefined ? [] : [`Expected by: ${source}.`]),
  ];
  return [
    `${colours.bold(safeText(where))}  ${colours.red('not met')}`,
    ...sentences.map((sentence) => `  ${wrap(safeText(sentence), width - 2, '  ')}`),
  ].join('\n');
}

function closing(outcomes: readonly ExpectationOutcome[], failed: number, { colours }: Appearance): string {
  const indicators = new Set(outcomes.map(({ indicator }) => indicator)).size;
  const figures = `${plural(outcomes.length, 'expected figure')} of ${plural(indicators, 'indicator')}`;
  return failed === 0
    ? colours.green(colours.bold(`${figures}: all met.`))
    : colours.red(colours.bold(`${figures}: ${failed} not met.`));
}
