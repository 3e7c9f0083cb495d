import * as z from 'zod/mini';
import { described, optional, words } from './describe.ts';

const bound = z.number();
const place = z.int().check(z.minimum(1), z.maximum(1000));

/** One band of a `bands` scheme: `from` belongs to it, `to` does not. An absent end is open. */
export const bandSchema = z.strictObject({
  status: described(z.enum(['green', 'amber', 'red']), 'The status of a value in this band.'),
  from: optional(bound, 'The lowest value of the band; it belongs to the band.'),
  to: optional(bound, 'The end of the band; it belongs to the next band.'),
});
export type Band = z.infer<typeof bandSchema>;

const roundFirst = optional(
  z.int().check(z.minimum(0), z.maximum(10)),
  'Round the value to this many decimals before comparing. Without it the unrounded value is compared.',
);

const roundAllFirst = optional(
  z.int().check(z.minimum(0), z.maximum(10)),
  'Round every number that is compared to this many decimals first. Without it unrounded numbers are compared.',
);

const comparator = optional(
  words,
  'The area to compare with: its code or its name; `scotland` if not given.',
);

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
      green: described(bound.check(z.minimum(0)), 'Green up to and including this miss.'),
      amber: described(bound.check(z.minimum(0)), 'Amber up to and including this miss; red beyond.'),
      roundFirst,
    }),
    z.strictObject({
      scheme: described(
        z.literal('percentagePoints'),
        'How far the value misses its target, in the units of the value.',
      ),
      green: described(bound.check(z.minimum(0)), 'Green up to and including this miss.'),
      amber: described(bound.check(z.minimum(0)), 'Amber up to and including this miss; red beyond.'),
      roundFirst,
    }),
    z.strictObject({
      scheme: described(z.literal('bands'), 'Fixed bands of the value itself; no target is needed.'),
      bands: described(
        z.array(bandSchema).check(z.minLength(1)),
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
      against: optional(
        z.enum(['interval', 'value']),
        'What of the other area is compared: its interval (if not given), or its value alone, as if that were known for certain.',
      ),
      roundFirst: roundAllFirst,
    }),
    z.strictObject({
      scheme: described(
        z.literal('zTest'),
        'Whether two shares of weighted samples differ by more than chance.',
      ),
      comparator,
      respondents: optional(
        words,
        'The measure that counts those who answered. Without it: the denominator of a proportion, or the published interval.',
      ),
      designEffect: optional(
        z.union([z.number().check(z.positive()), words]),
        'What the design of the sample cost: a measure, or one number for both areas; 1 if not given. A published interval has it in itself.',
      ),
      confidence: optional(
        z.number().check(z.gt(0), z.lt(1)),
        'The confidence level of the test; 0.95 if not given. Published limits that do not say theirs are taken for 95%.',
      ),
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
