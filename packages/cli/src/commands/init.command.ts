import { defineCommand } from './command.ts';

interface InitOptions {
  readonly area?: string;
}

/** `ninefold init`: the first files of a partnership. */
export const initCommand = defineCommand<[folder: string, options: InitOptions]>({
  name: 'init',
  summary: 'start a folder of definitions',
  description:
    'Writes the first files of a partnership: who it is, two datasets, and one indicator that adapts the national definition. There is no figure in them: you fill in your own. A file that is there already is never changed.',
  doing: 'writing the first files',
  examples: [{ line: 'ninefold init fife --area Fife', says: 'in a new folder, for Fife' }],
  declare(command) {
    command
      .argument('[folder]', 'where to write; made if it is not there', '.')
      .option('-a, --area <area>', 'the partnership, by its code or name');
  },
  async run(io, folder, options) {
    const { init } = await import('../init/init.ts');
    return init(io, folder, options);
  },
});
