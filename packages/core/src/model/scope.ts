import * as z from 'zod/mini';
import { described, optional, words } from './describe.ts';

const age = z.int().check(z.minimum(0), z.maximum(120));

export const agesSchema = described(
  z.strictObject({
    from: described(age, 'The youngest age that is counted: 75 for 75 and over.'),
    to: optional(age, 'The oldest age that is counted, 74 for under 75; open if not given.'),
  }),
  'The ages that the indicator is about, in whole years; both ends are counted.',
);
export type Ages = z.infer<typeof agesSchema>;

export const sexSchema = described(
  z.enum(['female', 'male']),
  'The sex that the indicator is about, where it is one only.',
);

export const attributionSchema = described(
  z.enum(['residence', 'treatment']),
  'Which area a person or a stay belongs to: the one lived in or the one that gave the treatment.',
);

export const breakdownsSchema = described(
  z.record(words, z.union([z.literal('notListed'), z.array(words).check(z.minLength(1))])),
  'The splits that figures are published in: the name of the split, then its groups, or `notListed` where it is only known that there is such a split. Groups may overlap.',
);

export const countsSchema = described(
  z.enum(['people', 'stays', 'journeys', 'episodes', 'attendances', 'days', 'deaths', 'services', 'money']),
  'What one unit of the number is. An episode is one hospital record; a stay joins the acute records of one time in hospital; a journey joins acute, geriatric and mental health records.',
);

export const eventSchema = described(
  z.enum(['admission', 'discharge', 'occupancy', 'death', 'survey', 'census']),
  'The event whose date says in which period something is counted; occupancy: each day in the period that it falls in.',
);
