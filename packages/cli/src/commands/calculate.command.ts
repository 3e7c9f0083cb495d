import { Option } from 'commander';
import type { CalculateOptions } from '../calculate/calculate.ts';
import { engineNames, resultFormatWords } from '../calculate/choices.ts';
import { defineCommand } from './command.ts';
import { folderArgument } from './folder-argument.ts';
import { formatOption, oneOf, repeated } from './option.ts';

/** `ninefold calculate`: values with their intervals, and why there is none where there is none. */
export const calculateCommand = defineCommand<[folder: string, options: CalculateOptions]>({
  name: 'calculate',
  summary: 'work out values, for all areas and periods or for those you name',
  description:
    'Works out the indicators of a folder from the data beside them. Each of --indicator, --area and --period may be given more than once; one that is left out means all. An area is a code of any year or a name; a period may be written in any usual way (2019/20, 2019-20, FY2019, Apr-19). Large data files and Parquet are read by DuckDB where it is installed; the numbers are the same.',
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
    {
      line: 'ninefold calculate --indicator NI-19 --area Fife --explain',
      says: 'each value with how it was worked out',
    },
  ],
  declare(command) {
    command
      .argument(...folderArgument)
      .option('-i, --indicator <id>', 'only this indicator', repeated)
      .option('-a, --area <area>', 'only this area', repeated)
      .option('-p, --period <period>', 'only this period', repeated)
      .addOption(formatOption(resultFormatWords))
      .option('-o, --out <file>', 'write to this file instead')
      .option('--explain', 'show how each value was worked out')
      .addOption(
        new Option(
          '--engine <engine>',
          'what reads the data: builtin, duckdb, or auto (DuckDB for large files and Parquet)',
        )
          .default(engineNames[0])
          .argParser(oneOf('--engine', engineNames)),
      );
  },
  async run(io, folder, options) {
    const { calculate } = await import('../calculate/calculate.ts');
    return calculate(io, folder, options);
  },
});
