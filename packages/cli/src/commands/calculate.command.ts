import { resultFormats } from '../calculate/index.ts';
import type { PrintedResult } from '../calculate/result-format.ts';
import { rowOf } from '../calculate/row.ts';
import { chooseArea, chooseIndicator, choosePeriod } from '../choose.ts';
import { exitCode } from '../exit-code.ts';
import { Misuse } from '../misuse.ts';
import { type OpenFolder, openFolder } from '../open-folder.ts';
import { coloursFor } from '../terminal/colours.ts';
import { withProgress } from '../terminal/progress.ts';
import { readingWidth } from '../text/wrap.ts';
import { defineCommand } from './command.ts';
import { folderArgument } from './folder-argument.ts';
import { formatOption, repeated } from './option.ts';

interface CalculateOptions extends Choice {
  readonly format: string;
}

interface Choice {
  readonly indicator?: readonly string[];
  readonly area?: readonly string[];
  readonly period?: readonly string[];
}

/** `ninefold calculate`: values with their intervals, and why there is none where there is none. */
export const calculateCommand = defineCommand<[folder: string, options: CalculateOptions]>({
  name: 'calculate',
  summary: 'work out values, for all areas and periods or for those you name',
  description:
    'Works out the indicators of a folder from the data beside them. Each option may be given more than once; one that is left out means all. An area is a code of any year or a name; a period may be written in any usual way (2019/20, 2019-20, FY2019, Apr-19).',
  doing: 'calculating',
  examples: [
    {
      line: 'ninefold calculate --indicator NI-19 --area S12000029 --period 2019/20',
      says: 'one value with its interval',
    },
    {
      line: 'ninefold calculate --area Fife --format csv > fife.csv',
      says: 'all of them for Fife, for Excel or R',
    },
  ],
  declare(command) {
    command
      .argument(...folderArgument)
      .option('-i, --indicator <id>', 'only this indicator', repeated)
      .option('-a, --area <area>', 'only this area', repeated)
      .option('-p, --period <period>', 'only this period', repeated)
      .addOption(formatOption(resultFormats));
  },
  async run(io, folder, options) {
    const opened = await openFolder(folder, io);
    const results = await withProgress(io, 'Calculating', async () => calculateAll(opened, options));
    const format = resultFormats.find(({ id }) => id === options.format) ?? resultFormats[0];
    const appearance = { colours: coloursFor(io.stdout, io), width: readingWidth(io.stdout) };
    io.stdout.write(format?.render(results, appearance, opened.core) ?? '');
    return exitCode.success;
  },
});

function calculateAll(opened: OpenFolder, choice: Choice): readonly PrintedResult[] {
  const { calculator, core, workspace } = opened;
  const indicators = choice.indicator?.map((id) => chooseIndicator(opened, id));
  const areas = choice.area?.map((text) => chooseArea(opened, text));
  const results = (indicators ?? [...workspace.indicators.values()]).flatMap((indicator) => {
    const periods = choice.period?.flatMap((text) => choosePeriod(opened, indicator, text) ?? []);
    return (areas ?? calculator.areasOf(indicator.id)).flatMap((area) =>
      (periods ?? calculator.periodsOf(indicator.id)).map((period) => ({
        row: rowOf(calculator.result(indicator.id, area, period), core),
        decimals: indicator.effective.decimals,
      })),
    );
  });
  if (results.length > 0) return results;
  throw new Misuse(
    choice.period === undefined
      ? 'There is nothing to calculate: no indicator of this folder has data yet. `ninefold check` says what is missing.'
      : `None of the indicators asked for has a value for a period such as ${choice.period.join(' or ')}.`,
  );
}
