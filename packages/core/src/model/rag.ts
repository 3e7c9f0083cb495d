import * as z from 'zod';
import { described } from './describe.ts';

const bound = z.number().finite();

/** One band of a `bands` scheme: `from` belongs to it, `to` does not. An absent end is open. */
export const bandSchema = z.strictObject({
  status: described(z.enum(['green', 'amber', 'red']), 'The status of a value in this band.'),
  from: described(bound, 'The lowest value of the band; it belongs to the band.').optional(),
  to: described(bound, 'The end of the band; it belongs to the next band.').optional(),
});
export type Band = z.infer<typeof bandSchema>;

const roundFirst = described(
  z.number().int().min(0).max(10),
  'Round the value to this many decimals before comparing. Without it the unrounded value is compared.',
).optional();

export const ragSchema = described(
  z.discriminatedUnion('scheme', [
    z.strictObject({
      scheme: described(
        z.literal('percentOfTarget'),
        'How far the value misses its target, in per cent of the target.',
      ),
      green: described(bound.min(0), 'Green up to and including this miss.'),
      amber: described(bound.min(0), 'Amber up to and including this miss; red beyond.'),
      roundFirst,
    }),
    z.strictObject({
      scheme: described(
        z.literal('percentagePoints'),
        'How far the value misses its target, in the units of the value.',
      ),
      green: described(bound.min(0), 'Green up to and including this miss.'),
      amber: described(bound.min(0), 'Amber up to and including this miss; red beyond.'),
      roundFirst,
    }),
    z.strictObject({
      scheme: described(z.literal('bands'), 'Fixed bands of the value itself; no target is needed.'),
      bands: described(
        z.array(bandSchema).min(1),
        'The bands; every value a result can have lies in one of them.',
      ),
      roundFirst,
    }),
  ]),
  'How a value is judged red, amber or green.',
);
export type RagScheme = z.infer<typeof ragSchema>;
