import type { Command } from './command.ts';

/** What the language server and the extension have logged. */
export const showLog: Command = {
  id: 'showLog',
  run: ({ log }) => log.show(),
};
