import { constants } from 'node:fs';
import { type FileHandle, open, realpath, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { FileContent, WorkspaceHost } from '@ninefold/core';
import { describeFileError, isAbsent } from './file-error.ts';
import { isWithin } from './is-within.ts';
import { listFiles } from './list-files.ts';

/** A folder on this machine as the core sees it; what a person should know of the listing is in `notices`. */
export interface NodeHost extends WorkspaceHost {
  /** The folder itself, with every link followed. */
  readonly root: string;
  /** Sentences about what the last `list()` left out. */
  readonly notices: readonly string[];
  /** Where a path of the workspace is on this machine; undefined for one that leaves the folder. */
  locate(path: string): string | undefined;
  /** The ordinary file itself, with every link followed; undefined for one that is not there or lies outside. */
  fileOf(path: string): Promise<string | undefined>;
}

/**
 * Opens a folder. `isWanted` says by its path whether a file is one of Ninefold's. Data files may lie anywhere below `shared`, the
 * folder itself or one above it.
 */
export async function createNodeHost(
  folder: string,
  isWanted: (path: string) => boolean,
  shared = folder,
): Promise<NodeHost> {
  const root = await realpath(folder);
  const boundary = await realpath(shared);
  const levelsAbove = relative(boundary, root).split(sep).filter(Boolean).length;
  let notices: readonly string[] = [];
  const locate = (path: string) => (staysInside(path, levelsAbove) ? join(root, path) : undefined);
  return {
    root,
    levelsAbove,
    locate,
    get notices() {
      return notices;
    },
    async list() {
      const listing = await listFiles(root, isWanted);
      notices = listing.notices;
      return listing.files;
    },
    async fileOf(path) {
      const location = locate(path);
      const real = location && (await realpath(location).catch(() => undefined));
      if (real === undefined || !isWithin(boundary, real)) return undefined;
      return (await stat(real).catch(() => undefined))?.isFile() ? real : undefined;
    },
    async read(path, limit) {
      const location = locate(path);
      return location === undefined ? outside : readInside(boundary, location, limit);
    },
  };
}

const outside: FileContent = { kind: 'unreadable', reason: 'it is outside the workspace folder' };

/** The link was followed already, so one that appears in between is refused; a pipe is opened without waiting for its writer. */
const openFlags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

async function readInside(boundary: string, location: string, limit: number): Promise<FileContent> {
  try {
    const real = await realpath(location);
    return isWithin(boundary, real) ? await readUpTo(real, limit) : outside;
  } catch (error) {
    return contentOfError(error);
  }
}

async function readUpTo(path: string, limit: number): Promise<FileContent> {
  const file = await open(path, openFlags);
  try {
    const stats = await file.stat();
    if (stats.isDirectory()) return { kind: 'unreadable', reason: 'it is a folder, not a file' };
    if (!stats.isFile()) return { kind: 'unreadable', reason: 'it is not an ordinary file' };
    if (stats.size > limit) return { kind: 'tooLarge', size: stats.size };
    const bytes = await fill(file, new Uint8Array(stats.size + 1), limit);
    return bytes.length > limit ? { kind: 'tooLarge', size: bytes.length } : { kind: 'content', bytes };
  } finally {
    await file.close();
  }
}

/** Reads to the end, or to just past the limit for a file that grows meanwhile. */
async function fill(file: FileHandle, first: Uint8Array, limit: number): Promise<Uint8Array> {
  let buffer = first;
  let length = 0;
  while (length <= limit) {
    if (length === buffer.length) {
      const larger = new Uint8Array(Math.min(length * 2, limit + 1));
      larger.set(buffer);
      buffer = larger;
    }
    const { bytesRead } = await file.read(buffer, length, buffer.length - length);
    if (bytesRead === 0) break;
    length += bytesRead;
  }
  return buffer.subarray(0, length);
}

function contentOfError(error: unknown): FileContent {
  return isAbsent(error) ? { kind: 'absent' } : { kind: 'unreadable', reason: describeFileError(error) };
}

function staysInside(path: string, levelsAbove: number): boolean {
  if (path === '' || path.startsWith('/') || /[\\\0]/.test(path) || /^[A-Za-z]:/.test(path)) return false;
  const parts = path.split('/');
  return parts.filter((part) => part === '..').length <= levelsAbove && !parts.includes('..', levelsAbove);
}
