import type { DatasetRequest } from '../dataset/dataset.ts';
import { defineCommand } from './command.ts';

/** `ninefold dataset`: what the columns of a CSV mean, as found by looking at it. */
export const datasetCommand = defineCommand<[file: string, options: DatasetRequest]>({
  name: 'dataset',
  summary: 'describe a CSV file by looking at it',
  description:
    'Prints a dataset file for a CSV: what parts its cells, which columns hold areas, periods, categories and numbers, the signs for figures that are not shown, and which members are sums of others, as far as the figures prove it. What only you can know is left to fill in. With --write it is saved beside the other datasets. A file that is there already is never changed.',
  doing: 'describing the file',
  examples: [
    { line: 'ninefold dataset data/falls.csv', says: 'print it' },
    { line: 'ninefold dataset data/falls.csv --write', says: 'into datasets/falls.dataset.yaml' },
  ],
  declare(command) {
    command
      .argument('<file>', 'a CSV file')
      .option('--write', 'save it where the datasets of the partnership are');
  },
  async run(io, file, options) {
    const { describeFile } = await import('../dataset/dataset.ts');
    return describeFile(io, file, options);
  },
});
