import * as z from 'zod/mini';
import { described, identifier, optional, words } from './describe.ts';
import { sourceOrWords } from './source.ts';

export const packSchema = described(
  z.strictObject({
    id: described(identifier, 'The name used in `uses` and `extends`.'),
    title: optional(words, 'What the pack is called.'),
    version: described(
      z.string().check(z.regex(/^\d+\.\d+\.\d+$/)),
      'major.minor.patch: a major change breaks the series.',
    ),
    authority: optional(words, 'Who stands behind the definitions.'),
    source: z.optional(sourceOrWords),
  }),
  'A set of definitions that others extend: pack.yaml at the root of its folder.',
);
export type Pack = z.infer<typeof packSchema>;
