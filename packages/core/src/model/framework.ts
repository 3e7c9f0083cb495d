import * as z from 'zod/mini';
import { described, identifier, optional, periodText, words } from './describe.ts';
import { sourceOrWords } from './source.ts';

export const frameworkItemSchema = z.strictObject({
  title: described(words, 'The outcome or priority in its own words.'),
  shortTitle: optional(words, 'A short name for tables; informal.'),
  description: optional(words, 'What it says, in full.'),
  source: z.optional(sourceOrWords),
  verified: optional(z.boolean(), 'True only if the words were read in the source named.'),
});

export const frameworkSchema = described(
  z.strictObject({
    id: described(identifier, 'The name that indicators refer to.'),
    title: optional(words, 'What the framework is called.'),
    description: optional(words, 'What the framework is for.'),
    authority: optional(words, 'Whose framework it is.'),
    from: optional(periodText, 'The first period in which it holds.'),
    to: optional(periodText, 'The last period in which it holds.'),
    items: optional(
      z.record(identifier, frameworkItemSchema),
      'The outcomes or priorities by their number or short id.',
    ),
    source: z.optional(sourceOrWords),
    verified: optional(z.boolean(), 'True only if the words were read in the source named.'),
    locked: optional(z.array(words), 'Fields that a file which extends this one must not change.'),
  }),
  'Outcomes or priorities that indicators align to.',
);
export type Framework = z.infer<typeof frameworkSchema>;
