import type { DiffRequest } from '../adapt/diff.ts';
import { diffFormats } from '../adapt/diff-formats.ts';
import { defineCommand } from './command.ts';
import { formatOption } from './option.ts';

/** `ninefold diff`: how definitions differ from those they adapt. */
export const diffCommand = defineCommand<[words: readonly string[], options: DiffRequest]>({
  name: 'diff',
  summary: 'say how definitions differ from their pack',
  description:
    'Says in words how the definitions of a folder differ from those of the packs that they adapt, and what that does to the figures: values that are not those of the pack, judgement, additions, words. Queries and expected figures are what every partnership adds and are only counted.',
  doing: 'comparing the definitions',
  examples: [
    { line: 'ninefold diff', says: 'every definition of the folder you stand in' },
    { line: 'ninefold diff fife NI-12 NI-19', says: 'two of them, in the folder fife' },
    { line: 'ninefold diff --format json', says: 'for another program' },
  ],
  declare(command) {
    command
      .argument(
        '[words...]',
        'the folder with partnership.yaml, and indicators; all of them if none is named',
      )
      .addOption(formatOption(diffFormats));
  },
  async run(io, words, options) {
    const { diff } = await import('../adapt/diff.ts');
    return diff(io, words, options);
  },
});
