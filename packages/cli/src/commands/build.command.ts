import type { BuildRequest } from '../build/build.ts';
import { defineCommand } from './command.ts';

/** `ninefold build`: a definition pack as a typed module for programs. */
export const buildCommand = defineCommand<[folder: string, options: BuildRequest]>({
  name: 'build',
  summary: 'compile a definition pack into a typed module',
  description:
    'Checks a definition pack and compiles it into an ES module with types that know every id, and into one JSON file for other languages. The same pack always gives the same files; those that an earlier build wrote and this one does not are taken away.',
  doing: 'building the pack',
  examples: [
    {
      line: 'ninefold build packs/fife --out dist/fife',
      says: 'for `import { fife } from "./dist/fife/index.js"`',
    },
    { line: 'ninefold build --out dist --check', says: 'fail if what is there is not what the pack says' },
  ],
  declare(command) {
    command
      .argument('[folder]', 'the folder with pack.yaml', '.')
      .requiredOption('-o, --out <folder>', 'where to write; made if it is not there')
      .option('--check', 'write nothing; end with exit code 1 if a file would change');
  },
  async run(io, folder, options) {
    const { build } = await import('../build/build.ts');
    return build(io, folder, options);
  },
});
