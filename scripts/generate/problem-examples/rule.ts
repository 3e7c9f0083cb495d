import type { ProblemExamples } from './problem-example.ts';
import { exampleFile, inIndicator, unprintable } from './small-workspace.ts';

const targets = (count: number, source: string) =>
  Array.from({ length: count }, (_, at) => `  - { period: ${2024 + at}, atMost: 8${source} }\n`).join('');

/** What checks say beside what each is for. */
export const ruleExamples: ProblemExamples = {
  'rule/more-problems': {
    why: 'The same mistake in every line of a list is one mistake; the first few places say what it is.',
    bad: {
      [exampleFile]: unprintable(
        'An indicator with 60 targets of which none says who set it.',
        () => `id: falls-at-home\nextends: falls\ntargets:\n${targets(60, '')}`,
      ),
    },
    good: inIndicator(`targets:\n${targets(1, ', source: Strategic plan 2024').trimEnd()}`),
    besides: ['rule/target-without-source'],
  },
};
