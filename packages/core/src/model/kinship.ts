import * as z from 'zod';
import { described, identifier, words } from './describe.ts';
import { confidence, sourceOrWords } from './source.ts';

export const notComparableSchema = described(
  z.strictObject({
    indicator: described(identifier, 'The other indicator, by its id.'),
    reason: described(words, 'How the two are counted differently.'),
    source: sourceOrWords.optional(),
    confidence: confidence.optional(),
  }),
  'An indicator that looks alike and must never be compared, subtracted or reconciled with this one.',
);
export type NotComparable = z.infer<typeof notComparableSchema>;

export const twinSchema = described(
  z.strictObject({
    indicator: described(identifier, 'The indicator of the other set, by its id.'),
    differs: described(words, 'Why the two are not the same thing all the same.'),
    source: sourceOrWords.optional(),
    confidence: confidence.optional(),
  }),
  'The indicator of another set that is about the same thing. Twins are not one indicator: a figure belongs to the set and the release it was read from.',
);
export type Twin = z.infer<typeof twinSchema>;
