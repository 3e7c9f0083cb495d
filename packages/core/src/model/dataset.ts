import * as z from 'zod/mini';
import { areaLevels } from '../areas/area.ts';
import { periodGrains } from '../periods/period.ts';
import { described, identifier, optional, periodText, words } from './describe.ts';
import { sourceSchema } from './source.ts';

const common = {
  title: optional(words, 'What the column is called for people.'),
  description: optional(words, 'What the column holds.'),
  header: optional(words, 'The heading in the file, where it is not the name used here.'),
};

const totals = optional(
  z.record(words, z.union([z.literal('*'), z.array(words).check(z.minLength(1))])),
  'Members that are sums of others: the total, then its parts, or `*` for all others. A query must not add both.',
);

const missingValues = optional(
  z.array(z.string()),
  'Texts that mean: no value is known. Default: the empty text.',
);

export const columnSchema = z.discriminatedUnion('role', [
  z.strictObject({
    role: described(z.literal('area'), 'Which area a row is about: a code of any year, or a name.'),
    ...common,
    level: described(
      z.enum(areaLevels),
      'The level whose rows are used; rows of other levels (a Scotland total) are left out.',
    ),
    ignore: optional(z.array(z.string()), 'Members that are no area on purpose, such as `Other`.'),
  }),
  z.strictObject({
    role: described(z.literal('period'), 'Which period a row is about.'),
    ...common,
    grain: described(z.enum(periodGrains), 'How long a period of this column is.'),
  }),
  z.strictObject({
    role: described(z.literal('category'), 'Splits the rows: an age group, a reason, a service.'),
    ...common,
    totals,
    members: optional(z.record(words, words), 'What each member means.'),
  }),
  z.strictObject({
    role: described(
      z.literal('age'),
      'Single years of age as whole numbers; a last open age may be written `90+`.',
    ),
    ...common,
    totals,
  }),
  z.strictObject({
    role: described(z.literal('measure'), 'A number that queries add or read.'),
    ...common,
    unit: optional(words, 'What is counted: bed days, people, per cent.'),
    missingValues,
    suppressed: optional(
      z.array(z.string().check(z.minLength(1))),
      'Texts that mean: known but not shown, such as `*`.',
    ),
    zeros: optional(
      z.enum(['counted', 'maybeSuppressed']),
      'What a zero is. counted: none were counted (if not given). maybeSuppressed: the publisher also writes 0 for a figure that is not shown, so no zero can be trusted, and each is read as suppressed.',
    ),
    minimum: optional(z.number(), 'No true value is lower.'),
    maximum: optional(z.number(), 'No true value is higher.'),
    lower: optional(words, 'For a published estimate: the column with its lower limit.'),
    upper: optional(words, 'For a published estimate: the column with its upper limit.'),
  }),
  z.strictObject({
    role: described(z.literal('ignored'), 'Not used.'),
    ...common,
  }),
]);
export type Column = z.infer<typeof columnSchema>;
export type ColumnRole = Column['role'];

export const unpivotSchema = described(
  z.strictObject({
    prefix: optional(z.string(), 'Only headings that begin so; the rest of the heading is the name.'),
    names: described(words, 'The column that takes the headings, such as a period column.'),
    values: described(words, 'The measure column that takes the cells.'),
  }),
  'Turns a wide file, with one column for each year, into rows.',
);

export const datasetSchema = described(
  z.strictObject({
    id: described(identifier, 'The name that queries use after `from`.'),
    title: optional(words, 'What the data are.'),
    description: optional(words, 'What the data hold, in full.'),
    path: optional(words, 'The CSV file, from the folder of this file.'),
    source: z.optional(sourceSchema),
    delimiter: optional(z.string().check(z.length(1)), 'Between cells; a comma if not given.'),
    missingValues,
    unpivot: optional(
      z.array(unpivotSchema).check(z.minLength(1)),
      'Turns a wide file, with one column for each year, into rows.',
    ),
    columns: optional(z.record(words, columnSchema), 'What the columns mean.'),
    provisionalFrom: optional(periodText, 'Periods from here on may still be revised.'),
    caveats: optional(z.array(words), 'What a reader of the figures must know.'),
  }),
  'A CSV file and what its columns mean.',
);
export type Dataset = z.infer<typeof datasetSchema>;
