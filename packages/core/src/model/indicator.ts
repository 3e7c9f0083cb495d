import * as z from 'zod';
import { areaLevels } from '../areas/area.ts';
import { calculationSchema } from './calculation.ts';
import { described, identifier, periodText, words } from './describe.ts';
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
  title: described(words, 'What is counted, in a few words.').optional(),
  description: described(words, 'What is counted and what is not, in full.').optional(),
  includes: described(z.array(words), 'Codes or cases that are counted.').optional(),
  excludes: described(z.array(words), 'Codes or cases that are not counted.').optional(),
  counts: countsSchema.optional(),
  dateOf: eventSchema.optional(),
  unit: described(words, 'What one of it is: bed days, people, `%`.').optional(),
  source: sourceOrWords.optional(),
  query: described(
    words,
    'How the number is read from a dataset: `sum(column) from dataset where ...`.',
  ).optional(),
  by: described(
    words,
    "The column of this measure's data that is meant by `by` of the calculation, where it has another name there.",
  ).optional(),
  dating: described(
    z.enum(['samePeriod', 'midYearOfFirstCalendarYear']),
    'Which period of the data belongs to a period of the indicator. midYearOfFirstCalendarYear: for 2023/24 the mid-2023 estimate.',
  ).optional(),
  carryForward: described(
    z.number().int().min(1).max(10),
    'Where no figure exists yet, use the latest earlier one, at most this many years old.',
  ).optional(),
});

export const measureSchema = described(
  z.union([words, measureFields]),
  'Something counted: a query alone, or its words, scope and query.',
);
export type Measure = z.infer<typeof measureFields>;

export const targetSchema = described(
  z.strictObject({
    period: described(periodText, 'The period the target is for.').optional(),
    from: described(periodText, 'The first period the target holds for.').optional(),
    to: described(periodText, 'The last period the target holds for.').optional(),
    area: described(words, "The area it is for; the partnership's own if not given.").optional(),
    atMost: described(z.number().finite(), 'Met by this value or a lower one.').optional(),
    atLeast: described(z.number().finite(), 'Met by this value or a higher one.').optional(),
    source: described(sourceOrWords, 'Who set the target, and where that is written.').optional(),
  }),
  'The value aimed for.',
);
export type Target = z.infer<typeof targetSchema>;

export const expectSchema = described(
  z.strictObject({
    area: described(words, 'A code or a name.'),
    period: described(periodText, 'The period the figure is for, such as 2023/24.'),
    value: described(z.number().finite(), 'The value that was published elsewhere.').optional(),
    within: described(
      z.number().min(0),
      'How far the result may differ, in the units of the value; 0 if not given.',
    ).optional(),
    numerator: described(z.number().finite(), 'The numerator that was published.').optional(),
    denominator: described(z.number().finite(), 'The denominator that was published.').optional(),
    status: described(
      z.enum(['final', 'provisional', 'estimated', 'incomplete', 'suppressed', 'missing']),
      'The status that is expected.',
    ).optional(),
    source: described(sourceOrWords, 'Where the expected figure was published.').optional(),
  }),
  'A figure from elsewhere that the result must agree with.',
);
export type Expectation = z.infer<typeof expectSchema>;

export const alignmentSchema = described(
  z.union([
    z.number().int(),
    words,
    z.strictObject({
      outcome: described(
        z.union([z.number().int(), words]),
        'A number of the nine outcomes, or `framework/item`.',
      ),
      authority: described(words, 'Who says that the indicator belongs to the outcome.').optional(),
      source: sourceOrWords.optional(),
      confidence: confidence.optional(),
    }),
  ]),
  'An outcome or priority the indicator is about: 1 to 9 for the national outcomes, or `framework/item`.',
);
export type Alignment = z.infer<typeof alignmentSchema>;

export const breakSchema = described(
  z.strictObject({
    at: described(periodText, 'The first period that cannot be compared with those before it.'),
    reason: described(words, 'What changed.'),
    source: sourceOrWords.optional(),
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
    since: described(periodText, 'The first period for which this holds.').optional(),
    reason: described(words, 'Why figures are not published, or no longer.').optional(),
    source: sourceOrWords.optional(),
  }),
  'Whether national figures are published for the indicator.',
);

export const indicatorSchema = described(
  z.strictObject({
    id: described(identifier, 'The name of the indicator, such as NI-19.'),
    extends: described(
      words,
      'The pack whose definition of the same id this file adapts, or `pack/ID` for another id.',
    ).optional(),
    title: described(words, 'The full official title.').optional(),
    shortTitle: described(words, 'A short title for tables and charts.').optional(),
    aliases: described(z.array(words), 'Other names in use, such as the LGBF code.').optional(),
    description: described(words, 'What the indicator says, in full.').optional(),
    rationale: described(
      words,
      'Why it is measured: what it tells, and what can be done about it.',
    ).optional(),
    topics: described(
      z.array(words),
      'The headings that the body behind the definition lists it under.',
    ).optional(),
    outcomes: described(z.array(alignmentSchema), 'The outcomes and priorities it is about.').optional(),
    reporting: reportingSchema.optional(),
    unit: described(
      words,
      'What the value is, in words: `days per 1,000 population aged 75+`, `%`.',
    ).optional(),
    polarity: described(
      z.enum(['higherIsBetter', 'lowerIsBetter', 'noJudgement']),
      'Which way is better.',
    ).optional(),
    period: indicatorPeriodSchema.optional(),
    areas: described(z.array(z.enum(areaLevels)), 'The levels of area it is calculated for.').optional(),
    ages: agesSchema.optional(),
    sex: sexSchema.optional(),
    breakdowns: breakdownsSchema.optional(),
    attributedBy: attributionSchema.optional(),
    survey: surveySchema.optional(),
    measures: described(z.record(identifier, measureSchema), 'What is counted.').optional(),
    standardPopulation: described(
      words,
      'The population whose ages a standardised rate is weighted by.',
    ).optional(),
    calculation: calculationSchema.optional(),
    methodology: methodologySchema.optional(),
    publication: publicationSchema.optional(),
    aggregation: described(
      z.enum(['recompute', 'sumNumerators', 'none']),
      'For longer periods and larger areas: recompute adds numerators and denominators; sumNumerators adds numerators over time and keeps the annual denominator; none never adds.',
    ).optional(),
    decimals: described(z.number().int().min(0).max(6), 'How many decimals to print.').optional(),
    minimum: described(z.number().finite(), 'No true value is lower.').optional(),
    maximum: described(z.number().finite(), 'No true value is higher.').optional(),
    comparators: described(
      z.array(words),
      'What to compare with, in place of what partnership.yaml says: `scotland`, or a peer group such as `lgbf-people`.',
    ).optional(),
    rag: ragSchema.optional(),
    targets: described(z.array(targetSchema), 'The values aimed for, each with its period.').optional(),
    breaks: described(z.array(breakSchema), 'Where the series cannot be compared across.').optional(),
    twin: twinSchema.optional(),
    notComparableWith: described(
      z.array(notComparableSchema),
      'Indicators that look alike but are counted in another way.',
    ).optional(),
    caveats: described(z.array(words), 'What a reader must know.').optional(),
    notes: described(
      z.array(words),
      'What helps to understand the figures and does not limit what may be said of them.',
    ).optional(),
    sources: described(z.array(sourceOrWords), 'Where the definition was read.').optional(),
    confidenceOf: described(
      z.record(words, confidence),
      'How far single fields can be trusted, by their names, with a dot for a field inside another: `survey.question: remembered`. A field that is not named is as its sources say.',
    ).optional(),
    expect: described(
      z.array(expectSchema),
      'Figures from elsewhere that the results must agree with.',
    ).optional(),
    verified: described(z.boolean(), 'True only if the words were read in the source named.').optional(),
    locked: described(
      z.array(words),
      'Fields that a file which extends this one must not change.',
    ).optional(),
    contact: described(words, 'Who answers questions about the indicator.').optional(),
  }),
  'A definition, and what this partnership makes of it.',
);
export type Indicator = z.infer<typeof indicatorSchema>;
