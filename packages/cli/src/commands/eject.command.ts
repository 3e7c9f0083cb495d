import type { EjectRequest } from '../adapt/eject.ts';
import { defineCommand } from './command.ts';
import { folderArgument } from './folder-argument.ts';

/** `ninefold eject`: a definition with nothing left to a pack. */
export const ejectCommand = defineCommand<[id: string, folder: string, options: EjectRequest]>({
  name: 'eject',
  summary: 'write a definition out in full, without its pack',
  description:
    'Prints the whole definition of an indicator, what came from a pack and what you wrote, as a file that extends nothing. Comments say where each part came from. From then on it does not follow the pack. With --write it takes the place of the file that adopts the indicator.',
  doing: 'ejecting the indicator',
  examples: [
    { line: 'ninefold eject NI-12', says: 'print it' },
    { line: 'ninefold eject NI-12 --write', says: 'put it in the place of the file that adopts NI-12' },
  ],
  declare(command) {
    command
      .argument('<id>', 'an indicator, such as NI-12')
      .argument(...folderArgument)
      .option('--write', 'replace the file that adopts it, or write one');
  },
  async run(io, id, folder, options) {
    const { eject } = await import('../adapt/eject.ts');
    return eject(io, id, folder, options);
  },
});
