import { exitCode } from '../exit-code.ts';
import { defineCommand } from './command.ts';

/** `ninefold lsp`: the language server, for editors that speak its protocol. */
export const lspCommand = defineCommand<[]>({
  name: 'lsp',
  summary: 'serve an editor: problems, completion, hover, rename while you type',
  description:
    'Speaks the Language Server Protocol on standard input and output. An editor starts it by itself; there is nothing to see in a terminal.',
  doing: 'serving the editor',
  examples: [{ line: 'ninefold lsp --stdio', says: 'the command to name in the settings of an editor' }],
  declare(command) {
    command.option('--stdio', 'talk on standard input and output, which it always does');
  },
  async run(io) {
    const { serveStdio } = await import('@ninefold/lsp/stdio');
    serveStdio();
    await io.untilInterrupted();
    return exitCode.success;
  },
});
