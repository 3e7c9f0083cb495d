import type { AdoptRequest } from '../adapt/adopt.ts';
import { defineCommand } from './command.ts';

/** `ninefold adopt`: the few lines that take over a definition of a pack. */
export const adoptCommand = defineCommand<[words: readonly string[], options: AdoptRequest]>({
  name: 'adopt',
  summary: 'take over a definition of a pack',
  description:
    'Writes the few lines by which a partnership adopts a definition, with the measures that need a query: all the rest comes from the pack and follows it. Adds the pack to `uses` in partnership.yaml if it is not there. A file that is there already is never changed.',
  doing: 'adopting the indicators',
  examples: [
    { line: 'ninefold adopt NI-12', says: 'into indicators/ni-12.indicator.yaml' },
    { line: 'ninefold adopt NI-12 NI-13 NI-14 fife', says: 'several, in the folder fife' },
    { line: 'ninefold adopt NI-12 --print', says: 'only show what would be written' },
  ],
  declare(command) {
    command
      .argument(
        '<ids...>',
        'indicators of a pack, and the folder with partnership.yaml if you do not stand in it',
      )
      .option('--print', 'print the lines and write nothing');
  },
  async run(io, words, options) {
    const { adopt } = await import('../adapt/adopt.ts');
    return adopt(io, words, options);
  },
});
