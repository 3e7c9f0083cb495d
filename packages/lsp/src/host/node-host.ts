import { constants } from 'node:fs';
import { open, readdir, realpath } from 'node:fs/promises';
import { sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { FileContent } from '@ninefold/core';
import { canonicalUri, joinUri } from '../protocol/uri.ts';
import { isOurs } from '../session/find-folders.ts';
import type { SessionHost } from '../session/host.ts';
import { today } from './today.ts';

/** No folder of definitions has more files and folders than this; what comes after is left out. */
const mostEntries = 200_000;

/** The files of this machine. Links are followed to files inside their own folder only. */
export function createNodeHost(): SessionHost {
  return { list: listFolder, read: readFile, today };
}

async function listFolder(folder: string): Promise<readonly string[]> {
  const found: string[] = [];
  const folders = [folder];
  let entries = 0;
  for (let next = folders.pop(); next !== undefined; next = folders.pop()) {
    const content = await readdir(fileURLToPath(next), { withFileTypes: true }).catch(() => []);
    for (const entry of content.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      if (++entries > mostEntries) return found;
      const uri = joinUri(next, entry.name);
      if (entry.isDirectory()) {
        if (entry.name !== 'node_modules' && !entry.name.startsWith('.')) folders.push(uri);
      } else if (isOurs(uri) && (entry.isFile() || (await leadsInside(folder, uri)))) found.push(uri);
    }
  }
  return found;
}

/** Whether a link leads to a file inside the folder. */
async function leadsInside(folder: string, uri: string): Promise<boolean> {
  try {
    const [root, target] = await Promise.all([realpath(fileURLToPath(folder)), realpath(fileURLToPath(uri))]);
    return liesIn(target, root) && isOurs(canonicalUri(pathToFileURL(target).href));
  } catch {
    return false;
  }
}

function liesIn(target: string, folder: string): boolean {
  return target.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}

/** The link was followed already, so one that appears in between is refused; a pipe is opened without waiting for its writer. */
const openFlags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

async function readFile(uri: string, limit: number, within: string): Promise<FileContent> {
  try {
    const target = await realpath(fileURLToPath(uri));
    if (!liesIn(target, await realpath(fileURLToPath(within)))) {
      return { kind: 'unreadable', reason: 'it is outside the workspace folder' };
    }
    const file = await open(target, openFlags);
    try {
      const stats = await file.stat();
      if (!stats.isFile()) return { kind: 'unreadable', reason: 'it is not an ordinary file' };
      if (stats.size > limit) return { kind: 'tooLarge', size: stats.size };
      const bytes = await file.readFile();
      return bytes.length > limit ? { kind: 'tooLarge', size: bytes.length } : { kind: 'content', bytes };
    } finally {
      await file.close();
    }
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'ENOENT' || code === 'ENOTDIR') return { kind: 'absent' };
    return {
      kind: 'unreadable',
      reason: code === 'EACCES' ? 'there is no permission to read it' : String(code),
    };
  }
}
