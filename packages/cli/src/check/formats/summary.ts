import type { Problem, Severity } from '@ninefold/core';
import { plural } from '../../text/plural.ts';
import type { CheckReport } from './format.ts';

/** How many problems there are of each severity. */
export type Counts = Readonly<Record<Severity, number>>;

export function countBySeverity(problems: readonly Problem[]): Counts {
  const counts = { error: 0, warning: 0, information: 0 };
  for (const problem of problems) counts[problem.severity] += 1;
  return counts;
}

/** `3 problems (2 errors, 1 warning) in 11 files; 2 allowed by comment.` Notes alone are no problems: `No problems in 11 files; 2 notes.` */
export function summarySentence({
  problems,
  allowed,
  files,
}: Pick<CheckReport, 'problems' | 'allowed' | 'files'>): string {
  const where = plural(files.length, 'file');
  const { error, warning, information } = countBySeverity(problems);
  const notes = information > 0 ? plural(information, 'note') : '';
  const beside = allowed.length > 0 ? `${allowed.length} allowed by comment` : '';
  if (error + warning === 0) return sentence([`No problems in ${where}`, notes, beside]);
  const parts = [
    error > 0 ? plural(error, 'error') : '',
    warning > 0 ? plural(warning, 'warning') : '',
    notes,
  ].filter((part) => part !== '');
  return sentence([`${plural(problems.length, 'problem')} (${parts.join(', ')}) in ${where}`, beside]);
}

function sentence(parts: readonly string[]): string {
  return `${parts.filter((part) => part !== '').join('; ')}.`;
}
