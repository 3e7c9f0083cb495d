import * as z from 'zod/mini';
import { described, optional, periodText, words } from './describe.ts';

const measureName = described(words, 'The name of a measure of this indicator.');
const per = z.number().check(z.positive());
const interval = optional(
  z.number().check(z.gt(0), z.lt(1)),
  'The confidence level as a fraction; 0.95 if not given.',
);

const by = described(
  words,
  'The column of the data that splits both measures into bands, such as `age_group`: one of categories or of ages.',
);
const convention = optional(
  z.enum(['phe', 'scotpho']),
  'Whose choices the statistic follows where the schools differ. phe (if not given): no rate of fewer than 10 events, and a band without population is refused. scotpho: any number of events, and such a band adds nothing.',
);
const changing = described(
  words,
  'What changes: a measure, another indicator in brackets such as `[NI-14]`, or arithmetic over both.',
);
const since = optional(
  periodText,
  'The period that all others are compared with, such as 2015/16; not together with periodsEarlier.',
);
const periodsEarlier = optional(
  z.int().check(z.minimum(1), z.maximum(120)),
  'How many periods earlier to compare with: 1 is the one before (if not given), 12 the same month of the year before.',
);
const periods = described(
  z.int().check(z.minimum(2), z.maximum(120)),
  'How many periods, the last of them the one that the value is for.',
);

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
      per: optional(per, '100 for per cent (the default), 1 for a fraction.'),
      confidence: interval,
    }),
    z.strictObject({
      method: described(z.literal('ratio'), 'One quantity divided by another, with no interval.'),
      numerator: measureName,
      denominator: measureName,
      per: optional(per, 'Multiply by this; 1 if not given.'),
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
      numerator: optional(
        words,
        'The measure that the publisher counts above the line; for the reader, the value does not come from it.',
      ),
      denominator: optional(
        words,
        'The measure that the publisher counts below the line; for the reader, the value does not come from it.',
      ),
    }),
    z.strictObject({
      method: described(
        z.literal('mean'),
        "A total over how many it is of, such as the mean stay, with Student's interval where the squares are known.",
      ),
      numerator: described(words, 'The measure with the total, such as all days of all stays.'),
      denominator: described(words, 'The measure that says how many it is of, such as the stays.'),
      sumOfSquares: optional(
        words,
        'The measure with the sum of the squares of the single values; without it there is no interval.',
      ),
      confidence: interval,
    }),
    z.strictObject({
      method: described(
        z.literal('percentChange'),
        'The change since an earlier period, in per cent of what it was.',
      ),
      formula: changing,
      since,
      periodsEarlier,
    }),
    z.strictObject({
      method: described(
        z.literal('percentagePointChange'),
        'A percentage less what it was in an earlier period.',
      ),
      formula: changing,
      since,
      periodsEarlier,
    }),
    z.strictObject({
      method: described(z.literal('rollingSum'), 'The sum of a period and those before it.'),
      value: measureName,
      periods,
    }),
    z.strictObject({
      method: described(z.literal('rollingAverage'), 'The mean of a period and those before it.'),
      value: measureName,
      periods,
    }),
    z.strictObject({
      method: described(
        z.literal('yearToDate'),
        'The sum from the start of the year to the end of the period.',
      ),
      value: measureName,
      yearStarts: optional(
        z.enum(['april', 'january']),
        'april for the financial year (if not given), january for the calendar year.',
      ),
    }),
    z.strictObject({
      method: described(
        z.literal('composition'),
        'The share that one part has of a whole that is the sum of named parts; the shares of all add up to 100.',
      ),
      value: described(words, 'The measure whose share it is; one of those in `of`.'),
      of: described(
        z.array(words).check(z.minLength(2), z.maxLength(200)),
        'All the measures that together are the whole.',
      ),
      per: optional(per, '100 for per cent (the default), 1 for a fraction.'),
    }),
    z.strictObject({
      method: described(
        z.literal('directlyStandardisedRate'),
        "The rate that an area would have with the ages of a standard population, with Dobson's interval; in Scotland EASR.",
      ),
      numerator: measureName,
      denominator: measureName,
      by,
      standardPopulation: described(
        z.enum(['european2013']),
        'The population that gives the ages their weights. european2013: the European Standard Population of 2013.',
      ),
      per: optional(per, 'Per how many; 100,000 if not given.'),
      convention,
      confidence: interval,
    }),
    z.strictObject({
      method: described(
        z.literal('indirectlyStandardisedRatio'),
        "The events of an area over those expected with a reference area's rates by band, such as a standardised mortality ratio.",
      ),
      numerator: measureName,
      denominator: measureName,
      by,
      reference: described(words, 'The area whose rates are expected of all, such as `scotland`.'),
      per: optional(per, '100 where the reference is 100 (the default), 1 where it is 1.'),
      convention,
      confidence: interval,
    }),
  ]),
  'How the value is worked out from the measures.',
);
export type Calculation = z.infer<typeof calculationSchema>;
export type CalculationMethod = Calculation['method'];
