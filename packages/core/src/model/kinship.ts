import * as z from 'zod/mini';
import { described, identifier, words } from './describe.ts';
import { confidence, sourceOrWords } from './source.ts';

export const notComparableSchema = described(
  z.strictObject({
    indicator: described(identifier, 'The other indicator, by its id.'),
    reason: described(words, 'How the two are counted differently.'),
    source: z.optional(sourceOrWords),
    confidence: z.optional(confidence),
  }),
  'An indicator that looks alike and must never be compared, subtracted or reconciled with this one.',
);
export type NotComparable = z.infer<typeof notComparableSchema>;

export const twinSchema = described(
  z.strictObject({
    indicator: described(identifier, 'The indicator of the other set, by its id.'),
    differs: described(words, 'Why the two are not the same thing all the same.'),
    source: z.optional(sourceOrWords),
    confidence: z.optional(confidence),
  }),
  'The indicator of another set that is about the same thing. Twins are not one indicator: a figure belongs to the set and the release it was read from.',
);
export type Twin = z.infer<typeof twinSchema>;
