import * as z from 'zod';
import { described, identifier, periodText, words } from './describe.ts';
import { sourceOrWords } from './source.ts';

export const frameworkItemSchema = z.strictObject({
  title: described(words, 'The outcome or priority in its own words.'),
  shortTitle: described(words, 'A short name for tables; informal.').optional(),
  description: described(words, 'What it says, in full.').optional(),
  source: sourceOrWords.optional(),
  verified: described(z.boolean(), 'True only if the words were read in the source named.').optional(),
});

export const frameworkSchema = described(
  z.strictObject({
    id: described(identifier, 'The name that indicators refer to.'),
    title: described(words, 'What the framework is called.').optional(),
    description: described(words, 'What the framework is for.').optional(),
    authority: described(words, 'Whose framework it is.').optional(),
    from: described(periodText, 'The first period in which it holds.').optional(),
    to: described(periodText, 'The last period in which it holds.').optional(),
    items: described(
      z.record(identifier, frameworkItemSchema),
      'The outcomes or priorities by their number or short id.',
    ).optional(),
    source: sourceOrWords.optional(),
    verified: described(z.boolean(), 'True only if the words were read in the source named.').optional(),
    locked: described(
      z.array(words),
      'Fields that a file which extends this one must not change.',
    ).optional(),
  }),
  'Outcomes or priorities that indicators align to.',
);
export type Framework = z.infer<typeof frameworkSchema>;
