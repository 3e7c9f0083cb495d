import { defineCommand } from './command.ts';
import { folderArgument } from './folder-argument.ts';
import { wholeNumber } from './option.ts';

export interface PreviewOptions {
  readonly open?: true;
  readonly out?: string;
  readonly port?: number;
  readonly indicator?: string;
  readonly area?: string;
  readonly period?: string;
}

/** `ninefold preview`: the indicators as pages, following the files while they are written. */
export const previewCommand = defineCommand<[folder: string, options: PreviewOptions]>({
  name: 'preview',
  summary: 'see the indicators as pages that follow the files',
  description:
    'Shows the indicators of a folder in your browser, on an address that only this machine can open, and follows the files: save one and the page changes. With --out it writes one page to a file instead.',
  doing: 'previewing the indicators',
  examples: [
    { line: 'ninefold preview --open', says: 'in the browser, until Ctrl-C' },
    { line: 'ninefold preview --out NI-19.html --indicator NI-19', says: 'one page to send to somebody' },
  ],
  declare(command) {
    command
      .argument(...folderArgument)
      .option('--open', 'open the browser')
      .option('--port <number>', 'listen here and nowhere else', wholeNumber('--port', 1, 65_535))
      .option('-o, --out <file>', 'write one page to this file instead: the overview, or --indicator')
      .option('-i, --indicator <id>', 'with --out: the page of this indicator')
      .option('-a, --area <area>', 'with --out: for this area')
      .option('-p, --period <period>', 'with --out: for this period');
  },
  async run(io, folder, options) {
    if (options.out === undefined) {
      const { servePreview } = await import('../preview/serve-preview.ts');
      return servePreview(io, folder, options);
    }
    const { writePreview } = await import('../preview/write-preview.ts');
    return writePreview(io, folder, options.out, options);
  },
});
