import { kindOfFile } from '@ninefold/core';
import { defaultSettings, type Settings } from '../protocol/settings.ts';
import type { Snapshot } from '../protocol/snapshot.ts';
import { canonicalUri, parentUri } from '../protocol/uri.ts';
import { createFiles } from './files.ts';
import { findFolders, folderOfFile } from './find-folders.ts';
import { createFolder, type Folder, isOurs } from './folder.ts';
import type { SessionHost } from './host.ts';
import { createOpenFiles, type OpenFiles } from './open-files.ts';

/** What one editor has open: its folders and files, and what is known of them. */
export interface Session {
  readonly openFiles: OpenFiles;
  settings: Settings;
  /** Opens and closes folders of the editor; what is closed is forgotten. */
  setRoots(added: readonly string[], removed: readonly string[]): void;
  /** Says that a file has changed on disk, or that files came or went. */
  fileChanged(uri: string, isListed: boolean): void;
  /** Says that any file may have changed. */
  anythingChanged(): void;
  /** Says that the text of an open file has changed, or that it was opened or closed. */
  textChanged(uri: string): void;
  /** The folders at this moment; those of no opened folder included. */
  folders(): Promise<readonly Folder[]>;
  /** What is known of the folder of a definition; of a file that any folder may read, and of no file, what is known of all. */
  snapshotsFor(uri: string | undefined): Promise<readonly Snapshot[]>;
}

/** A folder above a file that was opened by itself lies at most so far up. */
const mostAbove = 8;

export function createSession(host: SessionHost, onChange: (folder: Folder) => void): Session {
  const files = createFiles(host);
  const openFiles = createOpenFiles();
  const roots = new Set<string>();
  const known = new Map<string, Promise<Folder>>();
  let found: Promise<readonly string[]> | undefined;
  let settings = defaultSettings;

  const rootOf = (uri: string) => folderOfFile(uri, roots);
  const strayFiles = () => [...openFiles.all.keys()].filter((uri) => isOurs(uri) && rootOf(uri) === undefined);

  const find = async (): Promise<readonly string[]> => {
    const inRoots = await Promise.all(
      [...roots].map(async (root) => findFolders(root, (await filesIn(root)).filter(isOurs))),
    );
    const stray = await Promise.all(strayFiles().map(folderOfStray));
    return [...new Set([...inRoots.flat(), ...stray])];
  };
  const filesIn = async (root: string): Promise<readonly string[]> => {
    const opened = [...openFiles.all.keys()].filter((uri) => rootOf(uri) === root);
    return [...new Set([...(await files.list(root)), ...opened])];
  };
  /** A file that was opened without its folder belongs to the partnership above it, or stands alone. */
  const folderOfStray = async (uri: string): Promise<string> => {
    const own = parentUri(uri) ?? uri;
    let folder: string | undefined = own;
    for (let level = 0; folder !== undefined && level < mostAbove; level++, folder = parentUri(folder)) {
      const content = await files.read(`${folder}/partnership.yaml`, 1_000_000);
      if (content.kind === 'content') return folder;
    }
    return own;
  };
  const listOf = async (folder: string): Promise<readonly string[]> => {
    const folders = await findOnce();
    const root = folderOfFile(folder, roots);
    const isPartnership = (await files.read(`${folder}/partnership.yaml`, 1_000_000)).kind === 'content';
    const listed = root !== undefined ? await filesIn(root) : isPartnership ? await files.list(folder) : [];
    return [...new Set([...listed, ...openFiles.all.keys()])].filter(
      (file) => isOurs(file) && folderOfFile(file, folders) === folder,
    );
  };
  const findOnce = () => {
    found ??= find();
    return found;
  };
  const folderAt = (uri: string): Promise<Folder> => {
    const parts = { uri, files, list: () => listOf(uri), openFiles: () => openFiles.all, settings: () => settings };
    const folder = known.get(uri) ?? createFolder(parts);
    known.set(uri, folder);
    return folder;
  };
  const folders = async (): Promise<readonly Folder[]> => {
    const uris = await findOnce();
    for (const uri of known.keys()) if (!uris.includes(uri)) known.delete(uri);
    return Promise.all(uris.map(folderAt));
  };
  const touch = (isMeant: (folder: Folder) => boolean) => {
    folders().then((all) => {
      for (const folder of all.filter(isMeant)) {
        folder.touch();
        onChange(folder);
      }
    });
  };
  return {
    openFiles,
    get settings() {
      return settings;
    },
    set settings(value) {
      settings = value;
    },
    setRoots: () => undefined,
    fileChanged: () => undefined,
    anythingChanged: () => undefined,
    textChanged: () => undefined,
    folders,
    snapshotsFor: async () => [],
  };
}
