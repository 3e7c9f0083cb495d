import * as z from 'zod';
import { described, words } from './describe.ts';

/** How far a text or figure can be trusted, as `domain` facts are marked. */
export const confidence = described(
  z.enum(['read', 'readInCode', 'derived', 'remembered']),
  'How far it can be trusted: read in the source, readInCode that makes the figure, derived from such facts, or remembered.',
);

export const sourceSchema = described(
  z.strictObject({
    title: described(words, 'What the source is called.').optional(),
    publisher: described(words, 'Who published it.').optional(),
    licence: described(words, 'The licence, such as OGL-UK-3.0.').optional(),
    copyright: described(words, 'Who holds the rights, in the words of the source.').optional(),
    reuse: described(
      words,
      'What may be done with it, in the words of the source, where it names no licence or more than one.',
    ).optional(),
    url: described(words, 'Where it can be opened.').optional(),
    retrieved: described(words, 'The day it was read, YYYY-MM-DD.').optional(),
    vintage: described(
      words,
      'The release, such as 2022-01: figures are revised between releases.',
    ).optional(),
    confidence: described(
      confidence,
      'read: in the source itself; readInCode: in the code that makes the figure; derived: worked out; remembered: not yet found in a source.',
    ).optional(),
    note: described(words, 'What a reader must know about the source.').optional(),
  }),
  'Where a text or a figure comes from.',
);
export type Source = z.infer<typeof sourceSchema>;

/** A source, or its short form: the words alone. */
export const sourceOrWords = described(
  z.union([words, sourceSchema]),
  'Where it comes from: the words alone, or title, publisher, url and the rest.',
);
