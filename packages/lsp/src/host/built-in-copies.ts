import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { homedir, platform, tmpdir, userInfo } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { canonicalUri, decodeAddress, joinUri, pathWithin } from '../protocol/uri.ts';

/** Files on this machine in the place of those that come with Ninefold, for editors that can open nothing else. */
export interface BuiltInCopies {
  /** The address of a file that holds the text of a built-in one; undefined where none can be written. */
  fileOf(address: string, text: string): Promise<string | undefined>;
  /** The address of what a file is a copy of; undefined for any other file. */
  originalOf(uri: string): string | undefined;
}

const builtIn = 'ninefold:';

/** Keeps the copies in a folder: that of this person's programs for what can be made again. */
export function createBuiltInCopies(folder: string = cacheFolder()): BuiltInCopies {
  const root = canonicalUri(pathToFileURL(folder).href);
  return {
    fileOf: async (address, text) => {
      const path = decodeAddress(address).slice(builtIn.length).replace(/^\/+/, '');
      const parts = path.split('/');
      if (parts.some((part) => !/^[\w][\w. -]*$/.test(part))) return undefined;
      const isWritten = await writeCopy(join(folder, ...parts), text).catch(() => false);
      return isWritten ? joinUri(root, path) : undefined;
    },
    originalOf: (uri) => {
      const path = uri.startsWith('file:') ? pathWithin(root, canonicalUri(uri)) : undefined;
      return path === undefined ? undefined : `${builtIn}${path}`;
    },
  };
}

/** Puts a file in its place whole, for others may be reading it; it cannot be written to by mistake. */
async function writeCopy(path: string, text: string): Promise<boolean> {
  const held = await readFile(path, 'utf8').catch(() => undefined);
  if (held === text) return true;
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  const beside = `${path}.${randomUUID()}`;
  try {
    await writeFile(beside, text, { mode: 0o444, flag: 'wx' });
    await rename(beside, path);
    return true;
  } finally {
    await rm(beside, { force: true });
  }
}

function cacheFolder(): string {
  const { LOCALAPPDATA: local, XDG_CACHE_HOME: cache } = process.env;
  if (platform() === 'win32' && local) return join(local, 'ninefold', 'built-in');
  if (cache?.startsWith('/')) return join(cache, 'ninefold', 'built-in');
  const home = homedir();
  if (home === '' || home === '/') return join(tmpdir(), `ninefold-${userInfo().username}`, 'built-in');
  return platform() === 'darwin'
    ? join(home, 'Library', 'Caches', 'ninefold', 'built-in')
    : join(home, '.cache', 'ninefold', 'built-in');
}
