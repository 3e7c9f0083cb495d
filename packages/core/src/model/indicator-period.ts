import * as z from 'zod/mini';
import { monthNames } from '../periods/calendar.ts';
import { periodGrains } from '../periods/period.ts';
import { described, optional, periodText, words } from './describe.ts';

export const indicatorPeriodSchema = described(
  z.strictObject({
    type: described(z.enum(periodGrains), 'What kind of period a value is for.'),
    from: optional(periodText, 'The first period.'),
    to: optional(periodText, 'The last period.'),
    every: optional(
      z.int().check(z.minimum(1), z.maximum(10)),
      'A value every so many periods: 2 for a two-yearly survey.',
    ),
    months: optional(
      z.int().check(z.minimum(1), z.maximum(240)),
      'How many months a period of the type `rolling` lasts: 36 for three years.',
    ),
    startsIn: optional(
      z.enum(monthNames),
      'The month in which every period of the type `rolling` starts, where that is always the same: September for a school year.',
    ),
    proxies: optional(
      z.record(words, periodText),
      'Periods that another period stands in for: `2023/24: 2023` means calendar year 2023 is used for 2023/24.',
    ),
  }),
  'The periods the indicator has values for.',
);
