import * as z from 'zod/mini';
import { described, optional, periodText, words } from './describe.ts';
import { ragSchema } from './rag.ts';

export const disclosureSchema = described(
  z.strictObject({
    suppressAtOrBelow: described(
      z.int().check(z.minimum(0)),
      'Counts of this size and smaller are not shown.',
    ),
    zeros: optional(z.enum(['shown', 'suppressed']), 'Whether a zero is shown.'),
    secondary: optional(
      z.enum(['none', 'nextLowest']),
      'nextLowest: a second count goes too, so that the first cannot be worked out from a total.',
    ),
  }),
  'Which small counts are not shown.',
);

export const partnershipSchema = described(
  z.strictObject({
    name: optional(words, 'The name of the partnership as it is printed.'),
    area: optional(words, 'The area the reports are about: its code or its name.'),
    uses: optional(
      z.array(words),
      'Definition packs: `national`, or a folder of the workspace. `national@0.1.0` also records the version that the partnership has looked at.',
    ),
    reportingYear: optional(periodText, 'The financial year of the report, such as 2023/24.'),
    comparators: optional(
      z.array(words),
      'What to compare with: `scotland`, or a peer group such as `lgbf-people`.',
    ),
    disclosure: z.optional(disclosureSchema),
    rag: z.optional(ragSchema),
    frameworks: optional(z.array(words), 'The framework files that the indicators align to.'),
    contact: optional(words, 'Who answers questions about the figures.'),
  }),
  'A partnership: one file, partnership.yaml, at the root of its folder.',
);
export type Partnership = z.infer<typeof partnershipSchema>;
