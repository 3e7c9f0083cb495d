import * as z from 'zod/mini';
import { areaLevels } from '../areas/area.ts';
import { calculationSchema } from './calculation.ts';
import { described, identifier, optional, periodText, words } from './describe.ts';
import { indicatorPeriodSchema } from './indicator-period.ts';
import { notComparableSchema, twinSchema } from './kinship.ts';
import { methodologySchema } from './methodology.ts';
import { publicationSchema } from './publication.ts';
import { ragSchema } from './rag.ts';
import {
  agesSchema,
  attributionSchema,
  breakdownsSchema,
  countsSchema,
  eventSchema,
  sexSchema,
} from './scope.ts';
import { confidence, sourceOrWords } from './source.ts';
import { surveySchema } from './survey.ts';

const measureFields = z.strictObject({
  title: optional(words, 'What is counted, in a few words.'),
  description: optional(words, 'What is counted and what is not, in full.'),
  includes: optional(z.array(words), 'Codes or cases that are counted.'),
  excludes: optional(z.array(words), 'Codes or cases that are not counted.'),
  counts: z.optional(countsSchema),
  dateOf: z.optional(eventSchema),
  unit: optional(words, 'What one of it is: bed days, people, `%`.'),
  source: z.optional(sourceOrWords),
  query: optional(words, 'How the number is read from a dataset: `sum(column) from dataset where ...`.'),
  by: optional(
    words,
    "The column of this measure's data that is meant by `by` of the calculation, where it has another name there.",
  ),
  dating: optional(
    z.enum(['samePeriod', 'midYearOfFirstCalendarYear']),
    'Which period of the data belongs to a period of the indicator. midYearOfFirstCalendarYear: for 2023/24 the mid-2023 estimate.',
  ),
  carryForward: optional(
    z.int().check(z.minimum(1), z.maximum(10)),
    'Where no figure exists yet, use the latest earlier one, at most this many years old.',
  ),
});

export const measureSchema = described(
  z.union([words, measureFields]),
  'Something counted: a query alone, or its words, scope and query.',
);
export type Measure = z.infer<typeof measureFields>;

export const targetSchema = described(
  z.strictObject({
    period: optional(periodText, 'The period the target is for.'),
    from: optional(periodText, 'The first period the target holds for.'),
    to: optional(periodText, 'The last period the target holds for.'),
    area: optional(words, "The area it is for; the partnership's own if not given."),
    atMost: optional(z.number(), 'Met by this value or a lower one.'),
    atLeast: optional(z.number(), 'Met by this value or a higher one.'),
    source: optional(sourceOrWords, 'Who set the target, and where that is written.'),
  }),
  'The value aimed for.',
);
export type Target = z.infer<typeof targetSchema>;

export const expectSchema = described(
  z.strictObject({
    area: described(words, 'A code or a name.'),
    period: described(periodText, 'The period the figure is for, such as 2023/24.'),
    value: optional(z.number(), 'The value that was published elsewhere.'),
    within: optional(
      z.number().check(z.minimum(0)),
      'How far the result may differ, in the units of the value; 0 if not given.',
    ),
    numerator: optional(z.number(), 'The numerator that was published.'),
    denominator: optional(z.number(), 'The denominator that was published.'),
    status: optional(
      z.enum(['final', 'provisional', 'estimated', 'incomplete', 'suppressed', 'missing']),
      'The status that is expected.',
    ),
    source: optional(sourceOrWords, 'Where the expected figure was published.'),
  }),
  'A figure from elsewhere that the result must agree with.',
);
export type Expectation = z.infer<typeof expectSchema>;

export const alignmentSchema = described(
  z.union([
    z.int(),
    words,
    z.strictObject({
      outcome: described(z.union([z.int(), words]), 'A number of the nine outcomes, or `framework/item`.'),
      authority: optional(words, 'Who says that the indicator belongs to the outcome.'),
      source: z.optional(sourceOrWords),
      confidence: z.optional(confidence),
    }),
  ]),
  'An outcome or priority the indicator is about: 1 to 9 for the national outcomes, or `framework/item`.',
);
export type Alignment = z.infer<typeof alignmentSchema>;

export const breakSchema = described(
  z.strictObject({
    at: described(periodText, 'The first period that cannot be compared with those before it.'),
    reason: described(words, 'What changed.'),
    source: z.optional(sourceOrWords),
  }),
  'A break in the series.',
);
export type SeriesBreak = z.infer<typeof breakSchema>;

export const reportingSchema = described(
  z.strictObject({
    status: described(
      z.enum(['reported', 'notReported', 'suspended']),
      'Whether national figures are published.',
    ),
    since: optional(periodText, 'The first period for which this holds.'),
    reason: optional(words, 'Why figures are not published, or no longer.'),
    source: z.optional(sourceOrWords),
  }),
  'Whether national figures are published for the indicator.',
);

export const indicatorSchema = described(
  z.strictObject({
    id: described(identifier, 'The name of the indicator, such as NI-19.'),
    extends: optional(
      words,
      'The pack whose definition of the same id this file adapts, or `pack/ID` for another id.',
    ),
    title: optional(words, 'The full official title.'),
    shortTitle: optional(words, 'A short title for tables and charts.'),
    aliases: optional(z.array(words), 'Other names in use, such as the LGBF code.'),
    description: optional(words, 'What the indicator says, in full.'),
    rationale: optional(words, 'Why it is measured: what it tells, and what can be done about it.'),
    topics: optional(z.array(words), 'The headings that the body behind the definition lists it under.'),
    outcomes: optional(z.array(alignmentSchema), 'The outcomes and priorities it is about.'),
    reporting: z.optional(reportingSchema),
    unit: optional(words, 'What the value is, in words: `days per 1,000 population aged 75+`, `%`.'),
    polarity: optional(z.enum(['higherIsBetter', 'lowerIsBetter', 'noJudgement']), 'Which way is better.'),
    period: z.optional(indicatorPeriodSchema),
    areas: optional(z.array(z.enum(areaLevels)), 'The levels of area it is calculated for.'),
    ages: z.optional(agesSchema),
    sex: z.optional(sexSchema),
    breakdowns: z.optional(breakdownsSchema),
    attributedBy: z.optional(attributionSchema),
    survey: z.optional(surveySchema),
    measures: optional(z.record(identifier, measureSchema), 'What is counted.'),
    standardPopulation: optional(words, 'The population whose ages a standardised rate is weighted by.'),
    calculation: z.optional(calculationSchema),
    methodology: z.optional(methodologySchema),
    publication: z.optional(publicationSchema),
    aggregation: optional(
      z.enum(['recompute', 'sumNumerators', 'none']),
      'For longer periods and larger areas: recompute adds numerators and denominators; sumNumerators adds numerators over time and keeps the annual denominator; none never adds.',
    ),
    decimals: optional(z.int().check(z.minimum(0), z.maximum(6)), 'How many decimals to print.'),
    minimum: optional(z.number(), 'No true value is lower.'),
    maximum: optional(z.number(), 'No true value is higher.'),
    comparators: optional(
      z.array(words),
      'What to compare with, in place of what partnership.yaml says: `scotland`, or a peer group such as `lgbf-people`.',
    ),
    rag: z.optional(ragSchema),
    targets: optional(z.array(targetSchema), 'The values aimed for, each with its period.'),
    breaks: optional(z.array(breakSchema), 'Where the series cannot be compared across.'),
    twin: z.optional(twinSchema),
    notComparableWith: optional(
      z.array(notComparableSchema),
      'Indicators that look alike but are counted in another way.',
    ),
    caveats: optional(z.array(words), 'What a reader must know.'),
    notes: optional(
      z.array(words),
      'What helps to understand the figures and does not limit what may be said of them.',
    ),
    sources: optional(z.array(sourceOrWords), 'Where the definition was read.'),
    confidenceOf: optional(
      z.record(words, confidence),
      'How far single fields can be trusted, by their names, with a dot for a field inside another: `survey.question: remembered`. A field that is not named is as its sources say.',
    ),
    expect: optional(z.array(expectSchema), 'Figures from elsewhere that the results must agree with.'),
    verified: optional(z.boolean(), 'True only if the words were read in the source named.'),
    locked: optional(z.array(words), 'Fields that a file which extends this one must not change.'),
    contact: optional(words, 'Who answers questions about the indicator.'),
  }),
  'A definition, and what this partnership makes of it.',
);
export type Indicator = z.infer<typeof indicatorSchema>;
