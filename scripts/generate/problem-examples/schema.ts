import { beginning, inIndicator, type ProblemExamples } from './problem-example.ts';

/** An indicator that extends nothing. In one that does, a key with nothing behind it takes away what it extends has there. */
const wholeWith = (title: string) => `id: made-up-days
${title}
unit: days
polarity: lowerIsBetter
period: { type: financialYear }
measures: { days: { title: Days in hospital } }
calculation: { method: published, value: days }
`;

/** Indicator files that are YAML and have not the shape of an indicator. */
export const schemaExamples: ProblemExamples = {
  'schema/empty-value': { bad: wholeWith('title:'), good: wholeWith('title: Days in hospital') },
  'schema/missing-key': inIndicator(
    'breaks:\n  - { at: 2016/17 }',
    'breaks:\n  - { at: 2016/17, reason: Defined anew. }',
  ),
  'schema/not-a-map': { bad: '- NI-19\n', good: beginning },
  'schema/not-a-name': { bad: 'id: NI 19\nextends: national\n', good: beginning },
  'schema/not-one-of': inIndicator('polarity: downward', 'polarity: lowerIsBetter'),
  'schema/out-of-bounds': inIndicator('decimals: 99', 'decimals: 2'),
  'schema/unknown-key': inIndicator('polarty: lowerIsBetter', 'polarity: lowerIsBetter'),
  'schema/wrong-type': inIndicator('decimals: one', 'decimals: 1'),
};
