import type { CheckRequest } from '../check/check.ts';
import { checkFormats } from '../check/formats/index.ts';
import { defineCommand } from './command.ts';
import { folderArgument } from './folder-argument.ts';
import { formatOption, wholeNumber } from './option.ts';

/** `ninefold check`: what is wrong in a folder, and what would be right. */
export const checkCommand = defineCommand<[folder: string, options: CheckRequest]>({
  name: 'check',
  summary: 'find what is wrong in the definitions and their data',
  description:
    'Reads every definition in a folder and the data they use, and says what is wrong, where, and what would be right: from a misspelt key to a query that counts the same people twice. Ends with exit code 1 if there is an error; warnings alone do not count.',
  doing: 'checking the definitions',
  examples: [
    { line: 'ninefold check', says: 'the folder you stand in' },
    { line: 'ninefold check fife --fix', says: 'mend what can be mended for certain, then say what is left' },
    { line: 'ninefold check --format sarif > ninefold.sarif', says: 'for code scanning' },
    { line: 'ninefold check --max-warnings 0', says: 'fail on warnings too' },
  ],
  declare(command) {
    command
      .argument(...folderArgument)
      .addOption(formatOption(checkFormats))
      .option('--fix', 'mend what can be mended for certain')
      .option('-q, --quiet', 'only count the notes, such as years that have no value')
      .option('-w, --watch', 'check again whenever a file changes, until Ctrl-C')
      .option(
        '--max-warnings <number>',
        'fail if there are more warnings than this',
        wholeNumber('--max-warnings', 0, 1_000_000),
      );
  },
  async run(io, folder, options) {
    const { check } = await import('../check/check.ts');
    return check(io, folder, options);
  },
});
