import type { ProblemExamples } from './problem-example.ts';
import { beginning, exampleFile, inIndicator, unprintable } from './small-workspace.ts';

/** A target that nobody set, and what stands above it. */
const target = (comment: string) => inIndicator(`targets:\n  ${comment}\n  - { period: 2025, atMost: 8 }`);
const good = target('# ninefold-allow rule/target-without-source: the board agreed it in private');
const besides = ['rule/target-without-source'];

/** Comments that allow what a check finds, and do not. */
export const allowExamples: ProblemExamples = {
  'allow/expired': {
    why: 'Somebody decided to look again on that day, and it is past.',
    bad: target(
      '# ninefold-allow rule/target-without-source until 2020-01-31: the board agreed it in private',
    ),
    good: target(
      '# ninefold-allow rule/target-without-source until 2099-12-31: the board agreed it in private',
    ),
    besides,
  },
  'allow/more-problems': {
    why: 'Comments that were copied from line to line all have the same slip; the first few say what it is.',
    bad: {
      [exampleFile]: unprintable(
        'An indicator with 60 comments `# ninefold-allow` that name no check.',
        () => `${beginning}${'# ninefold-allow: the board agreed it in private\n'.repeat(60)}decimals: 1\n`,
      ),
    },
    good: inIndicator('decimals: 1'),
    besides: ['allow/without-code'],
  },
  'allow/not-a-date': {
    why: 'A day that cannot be read never comes, and the finding would be allowed for ever.',
    bad: target('# ninefold-allow rule/target-without-source until spring: the board agreed it in private'),
    good: target(
      '# ninefold-allow rule/target-without-source until 2099-12-31: the board agreed it in private',
    ),
    besides,
  },
  'allow/not-a-rule': {
    why: 'What cannot be read has no meaning, whoever allows it.',
    bad: {
      [exampleFile]: `${beginning}# ninefold-allow syntax/duplicate-key: both are right\ndecimals: 1\n`,
    },
    good: inIndicator('decimals: 1'),
  },
  'allow/nothing-below': {
    why: 'It allows nothing, and whoever wrote it believes that it does.',
    bad: inIndicator('# ninefold-allow rule/target-without-source: the board agreed it in private'),
    good,
  },
  'allow/unknown-code': {
    why: 'It allows nothing, and the finding stays.',
    bad: target('# ninefold-allow rule/target-without-sauce: the board agreed it in private'),
    good,
    besides,
  },
  'allow/unused': {
    why: 'What was allowed has been mended; left standing, the comment would one day hide a new mistake.',
    bad: inIndicator(
      'targets:\n  # ninefold-allow rule/target-without-source: the board agreed it in private\n  - { period: 2025, atMost: 8, source: Strategic plan 2024 }',
    ),
    good: inIndicator('targets:\n  - { period: 2025, atMost: 8, source: Strategic plan 2024 }'),
  },
  'allow/without-code': {
    why: 'A comment that allowed everything would also allow the next mistake.',
    bad: target('# ninefold-allow: the board agreed it in private'),
    good,
    besides,
  },
  'allow/without-reason': {
    why: 'Next year nobody would know whether it was a decision or a shortcut.',
    bad: target('# ninefold-allow rule/target-without-source'),
    good,
    besides,
  },
};
