import * as z from 'zod';
import { described, periodText, words } from './describe.ts';
import { ragSchema } from './rag.ts';

export const disclosureSchema = described(
  z.strictObject({
    suppressAtOrBelow: described(z.number().int().min(0), 'Counts of this size and smaller are not shown.'),
    zeros: described(z.enum(['shown', 'suppressed']), 'Whether a zero is shown.').optional(),
    secondary: described(
      z.enum(['none', 'nextLowest']),
      'nextLowest: a second count goes too, so that the first cannot be worked out from a total.',
    ).optional(),
  }),
  'Which small counts are not shown.',
);

export const partnershipSchema = described(
  z.strictObject({
    name: described(words, 'The name of the partnership as it is printed.').optional(),
    area: described(words, 'The area the reports are about: its code or its name.').optional(),
    uses: described(
      z.array(words),
      'Definition packs: `national`, or a folder of the workspace. `national@0.1.0` also records the version that the partnership has looked at.',
    ).optional(),
    reportingYear: described(periodText, 'The financial year of the report, such as 2023/24.').optional(),
    comparators: described(
      z.array(words),
      'What to compare with: `scotland`, or a peer group such as `lgbf-people`.',
    ).optional(),
    disclosure: disclosureSchema.optional(),
    rag: ragSchema.optional(),
    frameworks: described(z.array(words), 'The framework files that the indicators align to.').optional(),
    contact: described(words, 'Who answers questions about the figures.').optional(),
  }),
  'A partnership: one file, partnership.yaml, at the root of its folder.',
);
export type Partnership = z.infer<typeof partnershipSchema>;
