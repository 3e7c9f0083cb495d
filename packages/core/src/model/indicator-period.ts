import * as z from 'zod';
import { monthNames } from '../periods/calendar.ts';
import { periodGrains } from '../periods/period.ts';
import { described, periodText, words } from './describe.ts';

export const indicatorPeriodSchema = described(
  z.strictObject({
    type: described(z.enum(periodGrains), 'What kind of period a value is for.'),
    from: described(periodText, 'The first period.').optional(),
    to: described(periodText, 'The last period.').optional(),
    every: described(
      z.number().int().min(1).max(10),
      'A value every so many periods: 2 for a two-yearly survey.',
    ).optional(),
    months: described(
      z.number().int().min(1).max(240),
      'How many months a period of the type `rolling` lasts: 36 for three years.',
    ).optional(),
    startsIn: described(
      z.enum(monthNames),
      'The month in which every period of the type `rolling` starts, where that is always the same: September for a school year.',
    ).optional(),
    proxies: described(
      z.record(words, periodText),
      'Periods that another period stands in for: `2023/24: 2023` means calendar year 2023 is used for 2023/24.',
    ).optional(),
  }),
  'The periods the indicator has values for.',
);
