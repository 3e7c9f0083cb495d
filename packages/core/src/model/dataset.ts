import * as z from 'zod';
import { areaLevels } from '../areas/area.ts';
import { periodGrains } from '../periods/period.ts';
import { described, identifier, periodText, words } from './describe.ts';
import { sourceSchema } from './source.ts';

const common = {
  title: described(words, 'What the column is called for people.').optional(),
  description: described(words, 'What the column holds.').optional(),
  header: described(words, 'The heading in the file, where it is not the name used here.').optional(),
};

const totals = described(
  z.record(words, z.union([z.literal('*'), z.array(words).min(1)])),
  'Members that are sums of others: the total, then its parts, or `*` for all others. A query must not add both.',
).optional();

const missingValues = described(
  z.array(z.string()),
  'Texts that mean: no value is known. Default: the empty text.',
).optional();

export const columnSchema = z.discriminatedUnion('role', [
  z.strictObject({
    role: described(z.literal('area'), 'Which area a row is about: a code of any year, or a name.'),
    ...common,
    level: described(
      z.enum(areaLevels),
      'The level whose rows are used; rows of other levels (a Scotland total) are left out.',
    ),
    ignore: described(
      z.array(z.string()),
      'Members that are no area on purpose, such as `Other`.',
    ).optional(),
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
    members: described(z.record(words, words), 'What each member means.').optional(),
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
    unit: described(words, 'What is counted: bed days, people, per cent.').optional(),
    missingValues,
    suppressed: described(
      z.array(z.string().min(1)),
      'Texts that mean: known but not shown, such as `*`.',
    ).optional(),
    zeros: described(
      z.enum(['counted', 'maybeSuppressed']),
      'What a zero is. counted: none were counted (if not given). maybeSuppressed: the publisher also writes 0 for a figure that is not shown, so no zero can be trusted, and each is read as suppressed.',
    ).optional(),
    minimum: described(z.number().finite(), 'No true value is lower.').optional(),
    maximum: described(z.number().finite(), 'No true value is higher.').optional(),
    lower: described(words, 'For a published estimate: the column with its lower limit.').optional(),
    upper: described(words, 'For a published estimate: the column with its upper limit.').optional(),
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
    prefix: described(
      z.string(),
      'Only headings that begin so; the rest of the heading is the name.',
    ).optional(),
    names: described(words, 'The column that takes the headings, such as a period column.'),
    values: described(words, 'The measure column that takes the cells.'),
  }),
  'Turns a wide file, with one column for each year, into rows.',
);

export const datasetSchema = described(
  z.strictObject({
    id: described(identifier, 'The name that queries use after `from`.'),
    title: described(words, 'What the data are.').optional(),
    description: described(words, 'What the data hold, in full.').optional(),
    path: described(words, 'The CSV file, from the folder of this file.').optional(),
    source: sourceSchema.optional(),
    delimiter: described(z.string().length(1), 'Between cells; a comma if not given.').optional(),
    missingValues,
    unpivot: described(
      z.array(unpivotSchema).min(1),
      'Turns a wide file, with one column for each year, into rows.',
    ).optional(),
    columns: described(z.record(words, columnSchema), 'What the columns mean.').optional(),
    provisionalFrom: described(periodText, 'Periods from here on may still be revised.').optional(),
    caveats: described(z.array(words), 'What a reader of the figures must know.').optional(),
  }),
  'A CSV file and what its columns mean.',
);
export type Dataset = z.infer<typeof datasetSchema>;
