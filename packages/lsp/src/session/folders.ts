import { parentUri } from '../protocol/uri.ts';
import type { Files } from './files.ts';
import { findFolders, folderOfFile, isOurs } from './find-folders.ts';
import type { OpenFiles } from './open-files.ts';

/** Which folders there are, and which files each of them has. */
export interface FolderMap {
  /** The folders in what is opened, and those of files that were opened by themselves. */
  all(): Promise<readonly string[]>;
  /** The files of one folder, on disk and open. */
  filesOf(folder: string): Promise<readonly string[]>;
  /** Says that files or folders came or went. */
  forget(): void;
}

/** The partnership of a file that was opened by itself lies at most so many folders above it. */
const mostAbove = 8;
const longestFile = 1_000_000;

export function createFolderMap(roots: ReadonlySet<string>, files: Files, { all }: OpenFiles): FolderMap {
  let found: Promise<readonly string[]> | undefined;
  const opened = () => [...all.keys()].filter(isOurs);

  const filesIn = async (root: string): Promise<readonly string[]> => {
    const own = opened().filter((uri) => folderOfFile(uri, [root]) !== undefined);
    return [...new Set([...(await files.list(root)), ...own])].filter(isOurs);
  };
  const hasPartnership = async (folder: string): Promise<boolean> =>
    all.has(`${folder}/partnership.yaml`) ||
    (await files.read(`${folder}/partnership.yaml`, longestFile)).kind === 'content';
  /** The partnership above a file, or the file's own folder, of which then only what is open is read. */
  const folderOfStray = async (uri: string): Promise<string> => {
    const own = parentUri(uri) ?? uri;
    let folder: string | undefined = own;
    for (let level = 0; folder !== undefined && level < mostAbove; level++) {
      if (await hasPartnership(folder)) return folder;
      folder = parentUri(folder);
    }
    return own;
  };
  const find = async (): Promise<readonly string[]> => {
    // What has never been saved lies nowhere.
    const isStray = (uri: string) => folderOfFile(uri, roots) === undefined && parentUri(uri) !== undefined;
    const stray = opened().filter(isStray);
    const lists = await Promise.all([
      ...[...roots].map(async (root) => findFolders(root, await filesIn(root))),
      Promise.all(stray.map(folderOfStray)),
    ]);
    return [...new Set(lists.flat())];
  };
  const findOnce = () => {
    found ??= find();
    return found;
  };
  return {
    all: findOnce,
    filesOf: async (folder) => {
      const folders = await findOnce();
      const root = folderOfFile(folder, roots) ?? ((await hasPartnership(folder)) ? folder : undefined);
      const listed = root === undefined ? opened() : await filesIn(root);
      return listed.filter((file) => folderOfFile(file, folders) === folder);
    },
    forget: () => {
      found = undefined;
    },
  };
}
