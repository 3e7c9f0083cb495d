import * as z from 'zod/mini';
import { described, optional, words } from './describe.ts';

/** How far a text or figure can be trusted, as `domain` facts are marked. */
export const confidence = described(
  z.enum(['read', 'readInCode', 'derived', 'remembered']),
  'How far it can be trusted: read in the source, readInCode that makes the figure, derived from such facts, or remembered.',
);

export const sourceSchema = described(
  z.strictObject({
    title: optional(words, 'What the source is called.'),
    publisher: optional(words, 'Who published it.'),
    licence: optional(words, 'The licence, such as OGL-UK-3.0.'),
    copyright: optional(words, 'Who holds the rights, in the words of the source.'),
    reuse: optional(
      words,
      'What may be done with it, in the words of the source, where it names no licence or more than one.',
    ),
    url: optional(words, 'Where it can be opened.'),
    retrieved: optional(words, 'The day it was read, YYYY-MM-DD.'),
    vintage: optional(words, 'The release, such as 2022-01: figures are revised between releases.'),
    confidence: optional(
      confidence,
      'read: in the source itself; readInCode: in the code that makes the figure; derived: worked out; remembered: not yet found in a source.',
    ),
    note: optional(words, 'What a reader must know about the source.'),
  }),
  'Where a text or a figure comes from.',
);
export type Source = z.infer<typeof sourceSchema>;

/** A source, or its short form: the words alone. */
export const sourceOrWords = described(
  z.union([words, sourceSchema]),
  'Where it comes from: the words alone, or title, publisher, url and the rest.',
);
