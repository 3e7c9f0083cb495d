import type { FileContent } from '@ninefold/core';
import type { SessionHost } from './host.ts';

/** The files on disk, each read once and then again only when it is said to have changed. */
export interface Files {
  list(root: string): Promise<readonly string[]>;
  read(uri: string, limit: number, within: string): Promise<FileContent>;
  /** The folder that a file was last read in, if it was. */
  lastWithin(uri: string): string | undefined;
  /** Forgets what was read of a file; `isListed` says that files came or went. */
  forget(uri: string, isListed: boolean): void;
  /** Forgets what was read of the files below a folder that is gone; says whether there were any. */
  forgetBelow(folder: string): boolean;
  /** Forgets everything, for editors that do not say which file has changed. */
  forgetAll(): void;
}

export function createFiles(host: SessionHost): Files {
  const listings = new Map<string, Promise<readonly string[]>>();
  const contents = new Map<string, Reading>();
  return {
    list: (root) => {
      const listing = listings.get(root) ?? host.list(root).catch(() => []);
      listings.set(root, listing);
      return listing;
    },
    read: async (uri, limit, within) => {
      const latest = contents.get(uri);
      const known = latest?.within === within ? latest : undefined;
      const content = await known?.content;
      const isEnough = known !== undefined && (limit <= known.limit || content?.kind !== 'tooLarge');
      if (content !== undefined && isEnough) return withinLimit(content, limit);
      const read = host
        .read(uri, limit, within)
        .catch((error: unknown): FileContent => ({ kind: 'unreadable', reason: String(error) }));
      contents.set(uri, { limit, within, content: read });
      return read;
    },
    lastWithin: (uri) => contents.get(uri)?.within,
    forget: (uri, isListed) => {
      contents.delete(uri);
      if (isListed) listings.clear();
    },
    forgetBelow: (folder) => {
      const below = [...contents.keys()].filter((uri) => uri.startsWith(`${folder}/`));
      for (const uri of below) contents.delete(uri);
      if (below.length > 0) listings.clear();
      return below.length > 0;
    },
    forgetAll: () => {
      contents.clear();
      listings.clear();
    },
  };
}

/** What was read of a file, and under which terms. */
interface Reading {
  readonly limit: number;
  readonly within: string;
  readonly content: Promise<FileContent>;
}

function withinLimit(content: FileContent, limit: number): FileContent {
  const isTooLarge = content.kind === 'content' && content.bytes.length > limit;
  return isTooLarge ? { kind: 'tooLarge', size: content.bytes.length } : content;
}
