import { resolve } from 'node:path';
import { chooseArea, chooseIndicator, choosePeriod } from '../choose.ts';
import { type ExitCode, exitCode } from '../exit-code.ts';
import { describeFileError } from '../files/file-error.ts';
import { writeFileWhole } from '../files/write-file.ts';
import type { Io, Output } from '../io.ts';
import { Misuse } from '../misuse.ts';
import type { OpenFolder } from '../open-folder.ts';
import { coloursFor } from '../terminal/colours.ts';
import { withProgress } from '../terminal/progress.ts';
import { safeText } from '../text/safe-text.ts';
import { readingWidth } from '../text/wrap.ts';
import { type EngineName, parquet } from './choices.ts';
import { explainedResults } from './explained-results.ts';
import { resultFormats } from './index.ts';
import { openWithEngine } from './open-with-engine.ts';
import { parquetOf } from './parquet-results.ts';
import type { PrintedResult } from './result-format.ts';

export interface CalculateOptions {
  readonly indicator?: readonly string[];
  readonly area?: readonly string[];
  readonly period?: readonly string[];
  readonly format: string;
  readonly out?: string;
  readonly explain?: true;
  readonly engine: EngineName;
}

/** Works out the values that were asked for and writes them down. */
export async function calculate(io: Io, folder: string, options: CalculateOptions): Promise<ExitCode> {
  const { format, out, explain } = options;
  if (format === parquet.id && out === undefined) throw new Misuse('--format parquet needs --out <file>.');
  if (explain && format !== resultFormats[0]?.id) throw new Misuse('--explain writes only --format table.');
  const opened = await openWithEngine(folder, io, options.engine, explain === true);
  const results = await withProgress(io, 'Calculating', async () => calculateAll(opened, options));
  if (out === undefined) {
    io.stdout.write(render(opened, results, options, io, io.stdout));
    return exitCode.success;
  }
  const content =
    format === parquet.id
      ? await parquetOf(results, opened.core)
      : render(opened, results, options, io, aFile);
  await writeFileWhole(resolve(io.cwd, out), content).catch((error: unknown) => {
    throw new Misuse(`${out} cannot be written: ${describeFileError(error)}.`);
  });
  io.stderr.write(`Wrote ${safeText(out)}.\n`);
  return exitCode.success;
}

/** Nobody is looking at a file. */
const aFile: Output = { isTTY: false, columns: undefined, write: () => {} };

function render(
  opened: OpenFolder,
  results: readonly PrintedResult[],
  { format, explain }: CalculateOptions,
  io: Io,
  output: Output,
): string {
  const appearance = { colours: coloursFor(output, io), width: readingWidth(output) };
  if (explain) return explainedResults(results, appearance, opened.core);
  const chosen = resultFormats.find(({ id }) => id === format);
  return chosen?.render(results, appearance, opened.core) ?? '';
}

function calculateAll(opened: OpenFolder, choice: CalculateOptions): readonly PrintedResult[] {
  const { disclosed: calculator, core, workspace } = opened;
  const indicators = choice.indicator?.map((id) => chooseIndicator(opened, id));
  const areas = choice.area?.map((text) => chooseArea(opened, text));
  const results = (indicators ?? [...workspace.indicators.values()]).flatMap((indicator) => {
    const periods = choice.period?.flatMap((text) => choosePeriod(opened, indicator, text) ?? []);
    return (areas ?? calculator.areasOf(indicator.id)).flatMap((area) =>
      (periods ?? calculator.periodsOf(indicator.id)).map((period) => {
        const result = calculator.result(indicator.id, area, period);
        const outcome = core.judgeResult({ workspace, calculator, indicator }, result);
        return {
          row: core.resultRow(result, outcome),
          decimals: indicator.effective.decimals,
          steps: result.steps,
        };
      }),
    );
  });
  if (results.length > 0) return results;
  throw new Misuse(
    choice.period === undefined
      ? 'There is nothing to calculate: no indicator of this folder has data yet. `ninefold check` says what is missing.'
      : `None of the indicators asked for has a value for a period such as ${choice.period.join(' or ')}.`,
  );
}
