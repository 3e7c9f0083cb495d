import * as z from 'zod';
import { described, words } from './describe.ts';

const bound = z.number().finite();
const place = z.number().int().min(1).max(1000);

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

const roundAllFirst = described(
  z.number().int().min(0).max(10),
  'Round every number that is compared to this many decimals first. Without it unrounded numbers are compared.',
).optional();

const comparator = described(
  words,
  'The area to compare with: its code or its name; `scotland` if not given.',
).optional();

const group = described(
  words,
  'The areas it stands among: `councils`, `partnerships`, `boards`, a peer group such as `lgbf-people`, or `peers` for the peer group among `comparators`.',
);

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
    z.strictObject({
      scheme: described(
        z.literal('twoThresholds'),
        'Two thresholds of the value itself, the better one wished for and the other needed; no target is needed.',
      ),
      essential: described(
        bound,
        'The threshold that is needed; red on its wrong side. The threshold itself is met.',
      ),
      desirable: described(
        bound,
        'The threshold that is wished for; green from there, amber between the two. The threshold itself is met.',
      ),
      roundFirst,
    }),
    z.strictObject({
      scheme: described(
        z.literal('intervalOverlap'),
        'Whether the confidence interval of the value overlaps that of another area.',
      ),
      comparator,
      against: described(
        z.enum(['interval', 'value']),
        'What of the other area is compared: its interval (if not given), or its value alone, as if that were known for certain.',
      ).optional(),
      roundFirst: roundAllFirst,
    }),
    z.strictObject({
      scheme: described(
        z.literal('zTest'),
        'Whether two shares of weighted samples differ by more than chance.',
      ),
      comparator,
      respondents: described(
        words,
        'The measure that counts those who answered. Without it: the denominator of a proportion, or the published interval.',
      ).optional(),
      designEffect: described(
        z.union([z.number().finite().positive(), words]),
        'What the design of the sample cost: a measure, or one number for both areas; 1 if not given. A published interval has it in itself.',
      ).optional(),
      confidence: described(
        z.number().gt(0).lt(1),
        'The confidence level of the test; 0.95 if not given. Published limits that do not say theirs are taken for 95%.',
      ).optional(),
    }),
    z.strictObject({
      scheme: described(
        z.literal('quartile'),
        'In which quarter of a group of areas the value stands: the best is green, the worst is red, the two between are amber.',
      ),
      group,
      roundFirst: roundAllFirst,
    }),
    z.strictObject({
      scheme: described(
        z.literal('rank'),
        'At which place among a group of areas the value stands; 1 is the best, and equal values share a place.',
      ),
      group,
      green: described(place, 'Green up to and including this place.'),
      amber: described(place, 'Amber up to and including this place; red beyond.'),
      roundFirst: roundAllFirst,
    }),
  ]),
  'How a value is judged red, amber or green.',
);
export type RagScheme = z.infer<typeof ragSchema>;
export type SchemeName = RagScheme['scheme'];
