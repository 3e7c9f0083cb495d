import type { Dirent } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { isWithin } from './is-within.ts';

export interface Listing {
  /** From the root, with `/`, sorted. */
  readonly files: readonly string[];
  readonly notices: readonly string[];
}

export interface ListingLimits {
  readonly files: number;
  /** Files and folders of any kind that are looked at. */
  readonly entries: number;
}

/**
 * The wanted files of a folder and the folders in it. Hidden folders and `node_modules` are passed by; a link is followed to a file
 * inside the folder that would not be listed by its own name, and to nothing else.
 */
export async function listFiles(
  root: string,
  isWanted: (path: string) => boolean,
  limits: ListingLimits = { files: 50_000, entries: 1_000_000 },
): Promise<Listing> {
  const files: string[] = [];
  const notices: string[] = [];
  const folders = [''];
  let entries = 0;
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    for (const entry of await entriesOf(root, folder, notices)) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      entries += 1;
      if (files.length >= limits.files || entries > limits.entries) {
        notices.push(
          `This folder holds more than is read at once: ${path} and what comes after it are left out.`,
        );
        return { files: files.sort(), notices };
      }
      if (entry.isDirectory()) {
        if (!isPassedBy(entry.name)) folders.push(path);
      } else if (isWanted(path)) {
        const link = entry.isFile() ? 'own' : await followLink(root, path, isWanted);
        if (link === 'own') files.push(path);
        if (link === 'outside')
          notices.push(`${path} is not read: it is a link to a file outside the folder.`);
      } else if (isWanted(path.replace(/\.yml$/, '.yaml'))) {
        notices.push(`${path} is not read: the name must end in .yaml, not .yml.`);
      }
    }
  }
  return { files: files.sort(), notices };
}

/** Whether a folder is none of the partnership's: hidden, or full of packages. */
export function isPassedBy(name: string): boolean {
  return name === 'node_modules' || name.startsWith('.');
}

async function entriesOf(root: string, folder: string, notices: string[]): Promise<readonly Dirent[]> {
  try {
    const found = await readdir(join(root, folder), { withFileTypes: true });
    return found.sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch {
    notices.push(
      `The folder ${folder === '' ? root : folder} cannot be opened, so the files in it are left out.`,
    );
    return [];
  }
}

async function followLink(
  root: string,
  path: string,
  isWanted: (path: string) => boolean,
): Promise<'own' | 'listedElsewhere' | 'outside' | 'noFile'> {
  try {
    const target = await realpath(join(root, path));
    if (!isWithin(root, target)) return 'outside';
    if (!(await stat(target)).isFile()) return 'noFile';
    const ownPath = relative(root, target).split(sep).join('/');
    const isListed = isWanted(ownPath) && !ownPath.split('/').some(isPassedBy);
    return isListed ? 'listedElsewhere' : 'own';
  } catch {
    return 'noFile';
  }
}
