import * as z from 'zod/mini';
import { described, optional, words } from './describe.ts';

const intervalSchema = described(
  z.strictObject({
    method: described(
      z.enum(['wilson', 'byar', 'dobsonByar', 'other', 'none']),
      "wilson: Wilson's score method, for a proportion; byar: Byar's method, for a rate; dobsonByar: Byar's limits carried over to a standardised rate (Dobson); other: as the description says; none: no interval is published.",
    ),
    description: optional(words, 'How the interval is made, in the words of the publisher.'),
  }),
  'The confidence interval that is published with the figure.',
);

export const methodologySchema = described(
  z.strictObject({
    statistic: optional(
      z.enum([
        'count',
        'crudeRate',
        'proportion',
        'directlyStandardisedRate',
        'indirectlyStandardisedRatio',
        'indirectlyStandardisedProportion',
        'lifeExpectancy',
        'score',
      ]),
      'What kind of statistic the figure is.',
    ),
    description: optional(words, 'How the figure is worked out, in the words of the publisher.'),
    interval: z.optional(intervalSchema),
  }),
  'How the body that publishes the figure makes it, in words: also where Ninefold cannot make it, and `calculation` only reads it. What Ninefold does stands in `calculation` alone.',
);
export type Methodology = z.infer<typeof methodologySchema>;
