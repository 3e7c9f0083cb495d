import type { Files, ProblemExample, Written } from './problem-example.ts';
import { smallWorkspace } from './small-workspace.ts';

/** What an example shows as right: what it says, or the files of the small workspace that stand where the bad ones do. */
export function goodOf({ bad, good }: ProblemExample): Written {
  if (good !== undefined) return good;
  if (!isFiles(bad)) throw new Error('a query or formula has no better text beside it');
  const own: Files = smallWorkspace;
  return Object.fromEntries(Object.keys(bad).map((name) => [name, own[name]]));
}

/** Whether an example shows files, and not a query or formula alone. */
export function isFiles(written: Written): written is Files {
  return typeof written !== 'string' && typeof written.bytes !== 'function';
}
