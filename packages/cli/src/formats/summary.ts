import type { Problem, Severity } from '@ninefold/core';
import { plural } from '../text/plural.ts';

/** How many problems there are of each severity. */
export type Counts = Readonly<Record<Severity, number>>;

export function countBySeverity(problems: readonly Problem[]): Counts {
  const counts = { error: 0, warning: 0, information: 0 };
  for (const problem of problems) counts[problem.severity] += 1;
  return counts;
}

/** `3 problems (2 errors, 1 warning) in 11 files.` */
export function summarySentence(problems: readonly Problem[], fileCount: number): string {
  const files = plural(fileCount, 'file');
  if (problems.length === 0) return `No problems in ${files}.`;
  const counts = countBySeverity(problems);
  const parts = [
    counts.error > 0 ? plural(counts.error, 'error') : '',
    counts.warning > 0 ? plural(counts.warning, 'warning') : '',
    counts.information > 0 ? plural(counts.information, 'note') : '',
  ].filter((part) => part !== '');
  return `${plural(problems.length, 'problem')} (${parts.join(', ')}) in ${files}.`;
}
