import { sep } from 'node:path';

/** Whether a path, with its links followed, is a folder or something inside it. */
export function isWithin(root: string, path: string): boolean {
  return path === root || path.startsWith(root.endsWith(sep) ? root : root + sep);
}
