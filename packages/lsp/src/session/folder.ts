import {
  type BuiltInPacks,
  createWorkspaceLoader,
  type FileContent,
  type WorkspaceLoader,
} from '@ninefold/core';
import type { Settings } from '../protocol/settings.ts';
import type { Snapshot } from '../protocol/snapshot.ts';
import { joinUri, parentUri, pathWithin } from '../protocol/uri.ts';
import { createSnapshot } from './create-snapshot.ts';
import type { Files } from './files.ts';
import type { OpenFile } from './open-files.ts';
import { levelsShared } from './shared-root.ts';

/** One workspace of the session: a folder whose files are read again, linked and checked whenever one of them changes. */
export interface Folder {
  readonly uri: string;
  /** Rises with every change. */
  readonly revision: number;
  /** Says that something the folder reads has changed. */
  touch(): void;
  /** What is known at the latest revision. */
  snapshot(): Promise<Snapshot>;
}

export interface FolderParts {
  readonly uri: string;
  readonly files: Files;
  readonly builtInPacks: BuiltInPacks;
  /** The addresses of the files of this folder, on disk and open. */
  readonly list: () => Promise<readonly string[]>;
  readonly openFiles: ReadonlyMap<string, OpenFile>;
  readonly settings: () => Settings;
}

export function createFolder(parts: FolderParts): Folder {
  const { uri, files, builtInPacks, list, openFiles, settings } = parts;
  /** The open files at the moment a loading began, so that one snapshot is of one moment. */
  let opened: ReadonlyMap<string, OpenFile> = new Map();
  let loader: WorkspaceLoader | undefined;
  let revision = 0;
  let latest: { readonly revision: number; readonly snapshot: Promise<Snapshot> } | undefined;

  const createLoader = async (): Promise<WorkspaceLoader> => {
    const levelsAbove = await levelsShared(uri, files);
    const within = folderAbove(uri, levelsAbove);
    return createWorkspaceLoader(
      {
        levelsAbove,
        list: async () => (await list()).flatMap((file) => pathWithin(uri, file) ?? []),
        read: async (path, limit) => {
          const address = joinUri(uri, path);
          const open = opened.get(address);
          return open ? contentOf(open, limit) : files.read(address, limit, within);
        },
      },
      builtInPacks,
    );
  };
  /** One loading at a time: the loader keeps what it has read from one to the next. */
  const load = async (at: number, before: Promise<unknown> | undefined): Promise<Snapshot> => {
    await before?.catch(() => undefined);
    opened = new Map(openFiles);
    loader ??= await createLoader();
    const moment = opened;
    const workspace = await loader.load();
    const shownUri = (address: string) => moment.get(address)?.uri ?? address;
    return createSnapshot({ folder: uri, revision: at, settings: settings(), workspace, shownUri });
  };
  return {
    uri,
    get revision() {
      return revision;
    },
    touch: () => {
      revision++;
    },
    snapshot: () => {
      if (latest?.revision !== revision) latest = { revision, snapshot: load(revision, latest?.snapshot) };
      return latest.snapshot;
    },
  };
}

/** The folder so many levels above. */
function folderAbove(uri: string, levels: number): string {
  let above = uri;
  for (let level = 0; level < levels; level++) above = parentUri(above) ?? above;
  return above;
}

function contentOf({ bytes }: OpenFile, limit: number): FileContent {
  return bytes.length > limit ? { kind: 'tooLarge', size: bytes.length } : { kind: 'content', bytes };
}
