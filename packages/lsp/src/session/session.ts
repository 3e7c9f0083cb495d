import { kindOfFile, loadBuiltInPacks } from '@ninefold/core';
import type { TextDocumentContentChangeEvent } from 'vscode-languageserver';
import { defaultSettings, type Settings } from '../protocol/settings.ts';
import type { Snapshot } from '../protocol/snapshot.ts';
import { canonicalUri, parentUri } from '../protocol/uri.ts';
import { createFiles } from './files.ts';
import { folderOfFile, isOurs } from './find-folders.ts';
import { createFolder, type Folder } from './folder.ts';
import { createFolderMap } from './folders.ts';
import type { SessionHost } from './host.ts';
import { createOpenFiles, type OpenFile } from './open-files.ts';
import { levelsShared } from './shared-root.ts';
import { createTurns, type Turns } from './turns.ts';

/** What one editor has open: its folders and files, and what is known of them. */
export interface Session {
  readonly turns: Turns;
  readonly openFiles: ReadonlyMap<string, OpenFile>;
  /** Opens and closes folders; what is closed is forgotten. */
  setRoots(added: readonly string[], removed: readonly string[]): void;
  /** Takes settings over; says whether they are others than before. */
  setSettings(settings: Settings): boolean;
  open(uri: string, version: number, text: string): void;
  change(uri: string, version: number, changes: readonly TextDocumentContentChangeEvent[]): void;
  close(uri: string): void;
  /** Says that files have changed on disk; `comesOrGoes` for one that is new there or gone. */
  filesChanged(files: readonly { readonly uri: string; readonly comesOrGoes: boolean }[]): void;
  folders(): Promise<readonly Folder[]>;
  /** The text of a file that is open. */
  openText(uri: string): string | undefined;
  /** The text of a file that is open, or as it was read. */
  textOf(uri: string): Promise<string | undefined>;
  /**
   * What is known of the folders that a file may say something about: of all folders for none, and for one in no folder; for one that
   * comes with Ninefold, of those in which files are open.
   */
  snapshotsFor(uri: string | undefined): Promise<readonly Snapshot[]>;
}

/** Opens a session on the files of a host. `onChange` hears of every change after which problems may differ. */
export function createSession(host: SessionHost, onChange: () => void): Session {
  const files = createFiles(host);
  const builtInPacks = loadBuiltInPacks();
  const openFiles = createOpenFiles();
  const turns = createTurns();
  const roots = new Set<string>();
  const folderMap = createFolderMap(roots, files, openFiles);
  const known = new Map<string, Folder>();
  let settings = defaultSettings;
  let revisions = 0;

  const folders = async (): Promise<readonly Folder[]> => {
    const uris = await folderMap.all();
    const found = await Promise.all(
      uris.map(async (uri) => [uri, known.has(uri) ? 0 : await levelsShared(uri, files)] as const),
    );
    for (const uri of known.keys()) if (!uris.includes(uri)) known.delete(uri);
    return found.map(([uri, levelsAbove]) => {
      const folder =
        known.get(uri) ??
        createFolder({
          uri,
          nextRevision,
          levelsAbove,
          files,
          turns,
          builtInPacks,
          list: () => folderMap.filesOf(uri),
          openFiles: openFiles.all,
          settings: () => settings,
          today: () => host.today?.(),
        });
      known.set(uri, folder);
      return folder;
    });
  };
  /** No two states of any folder have the same revision, also not of one that was forgotten and came again. */
  const nextRevision = () => revisions++;
  const touchAll = () => {
    for (const folder of known.values()) folder.touch();
    onChange();
  };
  /** The folders that a file may say something about: a definition belongs to one, data may be read by several. */
  const readersOf = (uri: string): readonly Folder[] => {
    const all = [...known.values()];
    const own = folderOfFile(uri, known.keys());
    if (own === undefined) return all;
    return all.filter((folder) => (kindOfFile(uri) === undefined ? folder.reaches(uri) : folder.uri === own));
  };
  const touch = (uri: string) => {
    if (!isOurs(uri)) return;
    // It says how far folders reach, which are then others than before.
    if (uri.endsWith('/workspace.yaml')) known.clear();
    for (const folder of readersOf(uri)) folder.touch();
    onChange();
  };
  /** After a file came or went, folders may be others than before. */
  const comesOrGoes = (uri: string) => {
    folderMap.forget();
    touch(uri);
  };
  const openText = (uri: string): string | undefined => {
    const open = openFiles.all.get(canonicalUri(uri));
    return open && new TextDecoder().decode(open.bytes);
  };
  return {
    turns,
    openFiles: openFiles.all,
    openText,
    textOf: async (uri) => {
      const open = openText(uri);
      if (open !== undefined) return open;
      const address = canonicalUri(uri);
      // A folder that was checked on another thread has not been read here.
      const read = await files.read(
        address,
        longestText,
        files.lastWithin(address) ?? parentUri(address) ?? address,
      );
      return read.kind === 'content' ? new TextDecoder().decode(read.bytes) : undefined;
    },
    setRoots: (added, removed) => {
      for (const uri of removed) roots.delete(canonicalUri(uri));
      for (const uri of added) roots.add(canonicalUri(uri));
      files.forgetAll();
      folderMap.forget();
      touchAll();
    },
    setSettings: (value) => {
      // An editor tells them several times while it starts; what is being checked goes on.
      if (JSON.stringify(value) === JSON.stringify(settings)) return false;
      settings = value;
      touchAll();
      return true;
    },
    open: (uri, version, text) => {
      openFiles.open(uri, version, text);
      comesOrGoes(canonicalUri(uri));
    },
    change: (uri, version, changes) => {
      openFiles.change(uri, version, changes);
      touch(canonicalUri(uri));
    },
    close: (uri) => {
      openFiles.close(uri);
      comesOrGoes(canonicalUri(uri));
    },
    filesChanged: (changed) => {
      for (const { uri, comesOrGoes: isNew } of changed) {
        const canonical = canonicalUri(uri);
        if (isNew && !isOurs(canonical)) {
          // Of a folder that goes nobody names the files.
          if (!files.forgetBelow(canonical)) continue;
          folderMap.forget();
          touchAll();
          continue;
        }
        files.forget(canonical, isNew);
        if (openFiles.all.has(canonical)) continue;
        if (isNew) comesOrGoes(canonical);
        else touch(canonical);
      }
    },
    folders,
    snapshotsFor: async (uri) => {
      const all = await folders();
      const isBuiltIn = uri?.startsWith('ninefold:') === true;
      const wanted = uri === undefined ? all : isBuiltIn ? worksIn(all) : readersOf(canonicalUri(uri));
      return Promise.all(wanted.map((folder) => folder.snapshot()));
    },
  };
}

/** What comes with Ninefold is the same in all folders: it is shown as those know it in which a person has files open. */
function worksIn(folders: readonly Folder[]): readonly Folder[] {
  const open = folders.filter(({ isOpen }) => isOpen);
  return open.length > 0 ? open : folders.slice(0, 1);
}

/** Of a longer file no place is counted anew. */
const longestText = 100_000_000;
