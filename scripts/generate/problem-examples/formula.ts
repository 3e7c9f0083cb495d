import type { ProblemExamples } from './problem-example.ts';
import { unprintable } from './small-workspace.ts';

const inWords = (shown: string, text: string) => unprintable(shown, () => text);

/** Formulas that cannot be read to their end. */
export const formulaExamples: ProblemExamples = {
  'formula/bare-indicator': {
    why: 'NI-19 is also "NI less 19"; the brackets say that it is one name.',
    bad: 'NI-19 / 2',
    good: '[NI-19] / 2',
  },
  'formula/empty': {
    why: 'There is nothing to work out.',
    bad: inWords('Nothing between the quotes of `formula: ""`.', ''),
    good: 'deaths / days',
  },
  'formula/expected-bracket': {
    why: 'Where the bracket closes decides what is worked out first, and so the figure.',
    bad: '(deaths - days',
    good: '(deaths - days)',
  },
  'formula/expected-operand': {
    why: 'A part of the formula may have been deleted by accident.',
    bad: 'deaths /',
    good: 'deaths / days',
  },
  'formula/expected-operator': {
    why: 'In mathematics it would mean times, in R nothing; here the sign is written.',
    bad: 'deaths days',
    good: 'deaths / days',
  },
  'formula/leading-equals': {
    why: 'In Excel the sign makes a cell a formula; here it already is one.',
    bad: '= deaths / days',
    good: 'deaths / days',
  },
  'formula/thousands-comma': {
    why: 'A comma may be a decimal point elsewhere in Europe: 1,000 would be 1 or 1000.',
    bad: 'deaths * 1,000',
    good: 'deaths * 1000',
  },
  'formula/too-deep': {
    why: 'No reviewer could say what is worked out first.',
    bad: inWords(
      'A formula with 70 brackets that open inside one another.',
      `${'('.repeat(70)}deaths${')'.repeat(70)}`,
    ),
    good: 'deaths',
  },
  'formula/too-long': {
    why: 'No reviewer could follow it; the steps of a long calculation each deserve a name and a unit.',
    bad: inWords(
      'A sum of 1,200 measures.',
      Array.from({ length: 1200 }, (_, at) => `deaths_${at}`).join(' + '),
    ),
    good: '[deaths-in-hospital] + [deaths-elsewhere]',
  },
  'formula/unclosed-indicator': {
    why: 'The rest of the formula would belong to the name.',
    bad: '[NI-19 / 2',
    good: '[NI-19] / 2',
  },
};
