import type { Problem, Severity } from '@ninefold/core';
import { plural } from '../text/plural.ts';

/** How many problems there are of each severity. */
export type Counts = Readonly<Record<Severity, number>>;

export function countBySeverity(problems: readonly Problem[]): Counts {
  const counts = { error: 0, warning: 0, information: 0 };
  for (const problem of problems) counts[problem.severity] += 1;
  return counts;
}

/** `3 problems (2 errors, 1 warning) in 11 files.` Notes alone are no problems: `No problems in 11 files; 2 notes.` */
export function summarySentence(problems: readonly Problem[], fileCount: number): string {
  const files = plural(fileCount, 'file');
  if (problems.length === 0) return `No problems in ${files}.`;
  const counts = countBySeverity(problems);
  const notes = plural(counts.information, 'note');
  if (counts.information === problems.length) return `No problems in ${files}; ${notes}.`;
  const parts = [
    counts.error > 0 ? plural(counts.error, 'error') : '',
    counts.warning > 0 ? plural(counts.warning, 'warning') : '',
    counts.information > 0 ? notes : '',
  ].filter((part) => part !== '');
  return `${plural(problems.length, 'problem')} (${parts.join(', ')}) in ${files}.`;
}
