import {
  type BuiltInPacks,
  createRuleMemory,
  createWorkspaceLoader,
  type FileContent,
  kindOfFile,
  rememberNames,
  type WorkspaceLoader,
} from '@ninefold/core';
import type { Settings } from '../protocol/settings.ts';
import type { Snapshot } from '../protocol/snapshot.ts';
import { joinUri, parentUri, pathWithin } from '../protocol/uri.ts';
import type { CheckOrder } from './away-checks.ts';
import { createSnapshot } from './create-snapshot.ts';
import type { Files } from './files.ts';
import type { OpenFile } from './open-files.ts';
import type { Turns } from './turns.ts';

/** One workspace of the session: a folder whose files are read again, linked and checked whenever one of them changes. */
export interface Folder {
  readonly uri: string;
  /** Rises with every change. */
  readonly revision: number;
  /** Whether a person has one of its files open, or data that it may read. */
  readonly isOpen: boolean;
  /** Whether its definitions may read a file. */
  reaches(uri: string): boolean;
  /** The addresses of its files. */
  files(): Promise<readonly string[]>;
  /** What another thread must know to check it as it is. */
  order(): Promise<CheckOrder>;
  /** Says that something the folder reads has changed. */
  touch(): void;
  /** What is known at the latest revision. */
  snapshot(): Promise<Snapshot>;
  /** Lets go of what is only of use while the folder is checked, unless it changes meanwhile. */
  rest(): Promise<void>;
}

export interface FolderParts {
  readonly uri: string;
  /** Gives a higher number each time. */
  readonly nextRevision: () => number;
  /** How many folders above its own its data may lie. */
  readonly levelsAbove: number;
  readonly files: Files;
  readonly turns: Turns;
  readonly builtInPacks: Promise<BuiltInPacks>;
  /** The addresses of the files of this folder, on disk and open. */
  readonly list: () => Promise<readonly string[]>;
  readonly openFiles: ReadonlyMap<string, OpenFile>;
  readonly settings: () => Settings;
  readonly today: () => string | undefined;
}

export function createFolder(parts: FolderParts): Folder {
  const { uri, levelsAbove, files, turns, builtInPacks, list, openFiles, settings, today } = parts;
  const within = folderAbove(uri, levelsAbove);
  /** The open files at the moment a loading began, so that one snapshot is of one moment. */
  let opened: ReadonlyMap<string, OpenFile> = new Map();
  let loader: WorkspaceLoader | undefined;
  const memory = createRuleMemory();
  let revision = parts.nextRevision();
  let latest: { readonly revision: number; readonly snapshot: Promise<Snapshot> } | undefined;

  const read = (from: ReadonlyMap<string, OpenFile>, path: string, limit: number) => {
    const address = joinUri(uri, path);
    const open = from.get(address);
    return open ? contentOf(open, limit) : files.read(address, limit, within);
  };
  const reaches = (file: string) => pathWithin(within, file) !== undefined;
  const isOpen = () =>
    [...openFiles.keys()].some(
      (file) => pathWithin(uri, file) !== undefined || (kindOfFile(file) === undefined && reaches(file)),
    );
  const paths = async () => (await list()).flatMap((file) => pathWithin(uri, file) ?? []);
  const createLoader = (): WorkspaceLoader =>
    createWorkspaceLoader(
      {
        levelsAbove,
        list: paths,
        read: async (path, limit) => read(opened, path, limit),
        isOpen: (path) => opened.has(joinUri(uri, path)),
        pause: () => turns.pause(!isOpen()),
      },
      builtInPacks,
    );
  /** One loading at a time: the loader keeps what it has read from one to the next. */
  const load = async (at: number, before: Promise<unknown> | undefined): Promise<Snapshot> => {
    await before?.catch(() => undefined);
    opened = new Map(openFiles);
    loader ??= createLoader();
    const moment = opened;
    const workspace = await loader.load();
    return createSnapshot({
      folder: uri,
      revision: at,
      settings: settings(),
      workspace,
      memory,
      openFiles: moment,
      today: today(),
      data: {
        paths: (await paths()).filter((path) => kindOfFile(path) === undefined),
        read: async (path) => {
          const content = await read(moment, path, mostDataBytes);
          return content.kind === 'content' ? content.bytes : undefined;
        },
      },
    });
  };
  return {
    uri,
    get revision() {
      return revision;
    },
    get isOpen() {
      return isOpen();
    },
    reaches,
    files: list,
    order: async () => ({
      folder: uri,
      revision,
      files: await list(),
      levelsAbove,
      settings: settings(),
      today: today(),
    }),
    touch: () => {
      revision = parts.nextRevision();
    },
    rest: async () => {
      const at = revision;
      const { workspace } = (await latest?.snapshot) ?? {};
      // Who renames something has a file of the folder open. The trees of open files stay, and are worked on next.
      const closed = [...(workspace?.documents ?? [])].filter(([path]) => !openFiles.has(joinUri(uri, path)));
      for (const _ of isOpen() ? rememberNames(closed.map(([, document]) => document)) : []) {
        await turns.pause(false);
        if (revision !== at) return;
      }
      loader?.rest();
    },
    snapshot: () => {
      if (latest?.revision !== revision) latest = { revision, snapshot: load(revision, latest?.snapshot) };
      return latest.snapshot;
    },
  };
}

/** A larger data file is not looked at for what it may mean. */
const mostDataBytes = 100_000_000;

/** The folder so many levels above. */
function folderAbove(uri: string, levels: number): string {
  let above = uri;
  for (let level = 0; level < levels; level++) above = parentUri(above) ?? above;
  return above;
}

function contentOf({ bytes }: OpenFile, limit: number): FileContent {
  return bytes.length > limit ? { kind: 'tooLarge', size: bytes.length } : { kind: 'content', bytes };
}
