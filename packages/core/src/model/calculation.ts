import * as z from 'zod';
import { described, words } from './describe.ts';

const measureName = described(words, 'The name of a measure of this indicator.');
const per = z.number().finite().positive();
const interval = described(
  z.number().gt(0).lt(1),
  'The confidence level as a fraction; 0.95 if not given.',
).optional();

export const calculationSchema = described(
  z.discriminatedUnion('method', [
    z.strictObject({
      method: described(
        z.literal('rate'),
        "Events per so many of a population, with Byar's interval (exact below 10).",
      ),
      numerator: measureName,
      denominator: measureName,
      per: described(per, 'Per how many: 1000, 100000.'),
      confidence: interval,
    }),
    z.strictObject({
      method: described(
        z.literal('proportion'),
        "The share of a whole that meets a condition, with Wilson's interval.",
      ),
      numerator: measureName,
      denominator: measureName,
      per: described(per, '100 for per cent (the default), 1 for a fraction.').optional(),
      confidence: interval,
    }),
    z.strictObject({
      method: described(z.literal('ratio'), 'One quantity divided by another, with no interval.'),
      numerator: measureName,
      denominator: measureName,
      per: described(per, 'Multiply by this; 1 if not given.').optional(),
    }),
    z.strictObject({
      method: described(
        z.literal('formula'),
        'Plain arithmetic over measures, numbers and other indicators.',
      ),
      formula: described(
        words,
        'Such as `100 - days / (deaths * 182.5) * 100`; an indicator stands in brackets: `[NI-19]`.',
      ),
    }),
    z.strictObject({
      method: described(z.literal('published'), 'A value read as it was published; never added or averaged.'),
      value: measureName,
      numerator: described(
        words,
        'The measure that the publisher counts above the line; for the reader, the value does not come from it.',
      ).optional(),
      denominator: described(
        words,
        'The measure that the publisher counts below the line; for the reader, the value does not come from it.',
      ).optional(),
    }),
  ]),
  'How the value is worked out from the measures.',
);
export type Calculation = z.infer<typeof calculationSchema>;
export type CalculationMethod = Calculation['method'];
