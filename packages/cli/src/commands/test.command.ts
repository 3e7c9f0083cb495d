import { defineCommand } from './command.ts';
import { folderArgument } from './folder-argument.ts';

/** `ninefold test`: whether the results agree with the figures that were published elsewhere. */
export const testCommand = defineCommand<[folder: string, options: object]>({
  name: 'test',
  summary: 'compare results with the figures the definitions expect',
  description:
    'Works out every figure named under `expect` and compares it with the one that was published. Ends with exit code 1 if one differs by more than it may, or if there is none to compare: a test of nothing proves nothing.',
  doing: 'testing the expected figures',
  examples: [{ line: 'ninefold test', says: 'every `expect` in the folder you stand in' }],
  declare(command) {
    command.argument(...folderArgument);
  },
  async run(io, folder) {
    const { testFolder } = await import('../test/test-folder.ts');
    return testFolder(io, folder);
  },
});
