import * as z from 'zod';
import { described, identifier, words } from './describe.ts';
import { sourceOrWords } from './source.ts';

export const packSchema = described(
  z.strictObject({
    id: described(identifier, 'The name used in `uses` and `extends`.'),
    title: described(words, 'What the pack is called.').optional(),
    version: described(
      z.string().regex(/^\d+\.\d+\.\d+$/),
      'major.minor.patch: a major change breaks the series.',
    ),
    authority: described(words, 'Who stands behind the definitions.').optional(),
    source: sourceOrWords.optional(),
  }),
  'A set of definitions that others extend: pack.yaml at the root of its folder.',
);
export type Pack = z.infer<typeof packSchema>;
