import { type AllowedProblem, certainFix, type Problem, type Range } from '@ninefold/core';
import type { CheckReport } from '../check/formats/format.ts';

/** A stretch of one line, counted from zero. */
export function onLine(line: number, from: number, to: number): Range {
  return { start: { line, character: from }, end: { line, character: to } };
}

/** A made-up problem; what a test is about is given, the rest does not matter to it. */
export function sampleProblem(given: Partial<Problem> = {}): Problem {
  return {
    code: 'rule/sample',
    severity: 'error',
    message: 'The word "sums" means nothing here; write "sum".',
    params: { word: 'sums' },
    file: 'indicators/a.indicator.yaml',
    range: onLine(2, 9, 13),
    related: [],
    fixes: [],
    ...given,
  };
}

/** A made-up finding that a comment on the line above allows. */
export function sampleAllowed(given: Partial<AllowedProblem> = {}): AllowedProblem {
  return {
    problem: sampleProblem(),
    reason: 'the board agreed it',
    until: undefined,
    comment: onLine(1, 2, 40),
    ...given,
  };
}

/** The outcome of a made-up check of two files. */
export function sampleReport(
  problems: readonly Problem[],
  lines: Readonly<Record<string, string>> = {},
): CheckReport {
  return {
    folder: 'somewhere',
    files: ['indicators/a.indicator.yaml', 'partnership.yaml'],
    problems,
    allowed: [],
    rules: [
      {
        id: 'sample',
        severity: 'error',
        summary: 'Words mean something.',
        why: 'Words that mean nothing count nothing.',
        examples: { bad: 'query: sums(days)', good: 'query: sum(days)' },
      },
    ],
    version: '1.2.3',
    shownPath: (file) => `somewhere/${file}`,
    mendable: problems.filter((problem) => certainFix(problem) !== undefined).length,
    countsNotesOnly: false,
    sourceLine: (file, line) => lines[`${file}:${line}`],
  };
}
