import * as z from 'zod/mini';
import { described, optional, periodText, words } from './describe.ts';

export const comparisonSchema = described(
  z.discriminatedUnion('method', [
    z.strictObject({
      method: described(
        z.literal('intervalOverlap'),
        'An area differs when its confidence interval does not reach the value it is compared with.',
      ),
      confidence: described(
        z.number().check(z.gt(0), z.lt(1)),
        'The confidence level as a fraction: 0.95, 0.998.',
      ),
    }),
    z.strictObject({
      method: described(
        z.literal('quintiles'),
        'The areas are put in order and cut into five groups of the same size.',
      ),
    }),
    z.strictObject({ method: described(z.literal('none'), 'The areas are not compared.') }),
  ]),
  'How the publisher decides whether an area differs from its benchmark.',
);
export type Comparison = z.infer<typeof comparisonSchema>;

export const publicationSchema = described(
  z.strictObject({
    frequency: optional(words, 'How often new figures come out: annually, quarterly.'),
    latest: optional(
      periodText,
      'The latest period with figures, in the release that the sources name; the series goes on.',
    ),
    areas: optional(
      z.array(words),
      'The kinds of area that figures come out for, in words, where they are not among the levels of `areas`.',
    ),
    comparison: z.optional(comparisonSchema),
    rounding: optional(
      words,
      'How counts and values are rounded before they come out; `decimals` only says how many are printed.',
    ),
    disclosureControl: optional(words, 'What is done so that nobody can be recognised in a small number.'),
  }),
  'How the body that publishes the figures brings them out. Facts about its releases; nothing here is calculated.',
);
export type Publication = z.infer<typeof publicationSchema>;
