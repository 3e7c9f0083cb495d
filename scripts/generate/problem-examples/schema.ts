import type { ProblemExamples } from './problem-example.ts';
import { beginning, changed, exampleFile, inIndicator, unprintable } from './small-workspace.ts';

/** Indicator files that are YAML and have not the shape of an indicator. */
export const schemaExamples: ProblemExamples = {
  'schema/empty-value': {
    why: 'A key with nothing behind it may be forgotten work, and the definition says less than it seems to.',
    bad: changed('falls.indicator.yaml', ['polarity: lowerIsBetter', 'shortTitle:\npolarity: lowerIsBetter']),
  },
  'schema/missing-key': {
    why: 'The rest of what is written there means nothing without it: a break without its reason helps no reader.',
    bad: inIndicator('breaks:\n  - { at: 2022 }'),
    good: inIndicator('breaks:\n  - { at: 2022, reason: Defined anew. }'),
  },
  'schema/more-problems': {
    why: 'One slip of indentation can put every key into a wrong place; mending the first often mends them all.',
    bad: {
      [exampleFile]: unprintable(
        'A file with more than 50 keys that are none.',
        () => `${beginning}${Array.from({ length: 60 }, (_, at) => `qqq${at}: 1\n`).join('')}`,
      ),
    },
    good: inIndicator(),
    besides: ['schema/unknown-key'],
  },
  'schema/not-a-map': {
    why: 'A list or a text has no keys, so nothing in the file can be found.',
    bad: { [exampleFile]: '- falls-at-home\n' },
    good: inIndicator(),
  },
  'schema/not-a-name': {
    why: 'Queries, formulas and addresses use the name; with blanks it would fall apart in them.',
    bad: { [exampleFile]: 'id: falls at home\nextends: falls\n' },
    good: inIndicator(),
  },
  'schema/not-one-of': {
    why: 'Ninefold decides by the word: with one that it does not know, red and green could not be told apart.',
    bad: inIndicator('polarity: downward'),
    good: inIndicator('polarity: lowerIsBetter'),
  },
  'schema/out-of-bounds': {
    why: 'Such a number can only be a slip, and what is made with it would look right.',
    bad: inIndicator('decimals: 99'),
    good: inIndicator('decimals: 2'),
  },
  'schema/unknown-key': {
    why: 'A misspelt key sets nothing: the definition would go on with what it had before, and nobody would notice.',
    bad: inIndicator('polarty: lowerIsBetter'),
    good: inIndicator('polarity: lowerIsBetter'),
  },
  'schema/wrong-type': {
    why: 'What is no number cannot be calculated with, as with numbers that Excel keeps as text.',
    bad: inIndicator('decimals: one'),
    good: inIndicator('decimals: 1'),
  },
};
