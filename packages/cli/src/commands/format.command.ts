import type { FormatRequest } from '../format/format-folder.ts';
import { defineCommand } from './command.ts';
import { folderArgument } from './folder-argument.ts';

/** `ninefold format`: the definitions of a folder as Ninefold writes them. */
export const formatCommand = defineCommand<[folder: string, options: FormatRequest]>({
  name: 'format',
  summary: 'set the indentation and spacing of the definitions right',
  description:
    'Writes every definition of a folder with two spaces of indentation, one space after colons and dashes, no spaces at the ends of lines and one line end at the end. Keeps every comment, the order of the keys, the quotes and the lines of long texts. A file that cannot be read without fault is left alone. Ends with exit code 1 with --check if a file would change.',
  doing: 'formatting the definitions',
  examples: [
    { line: 'ninefold format', says: 'the folder you stand in' },
    {
      line: 'ninefold format fife --check',
      says: 'only say which files would change, and fail if any would',
    },
  ],
  declare(command) {
    command.argument(...folderArgument).option('--check', 'change nothing; fail if a file would change');
  },
  async run(io, folder, options) {
    const { formatFolder } = await import('../format/format-folder.ts');
    return formatFolder(io, folder, options);
  },
});
