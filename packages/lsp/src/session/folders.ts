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

type FilesByFolder = ReadonlyMap<string, readonly string[]>;

export function createFolderMap(
  roots: ReadonlySet<string>,
  files: Files,
  { all: openFiles }: OpenFiles,
): FolderMap {
  let found: Promise<FilesByFolder> | undefined;

  const hasPartnership = async (folder: string): Promise<boolean> =>
    openFiles.has(`${folder}/partnership.yaml`) ||
    (await files.read(`${folder}/partnership.yaml`, longestFile, folder)).kind === 'content';
  /** The partnership above a file with its files; or the file's own folder, of which then only what is open is read. */
  const folderOfStray = async (uri: string): Promise<readonly [string, readonly string[]]> => {
    const own = parentUri(uri) ?? uri;
    let folder: string | undefined = own;
    for (let level = 0; folder !== undefined && level < mostAbove; level++) {
      if (await hasPartnership(folder)) return [folder, await files.list(folder)];
      folder = parentUri(folder);
    }
    return [own, []];
  };
  const find = async (): Promise<FilesByFolder> => {
    const opened = [...openFiles.keys()].filter(isOurs);
    // What has never been saved lies nowhere.
    const isStray = (uri: string) => folderOfFile(uri, roots) === undefined && parentUri(uri) !== undefined;
    const listed = await Promise.all([...roots].map((root) => files.list(root)));
    const strays = await Promise.all(opened.filter(isStray).map(folderOfStray));
    const own = new Set([...listed.flat(), ...opened, ...strays.flatMap(([, list]) => list)].filter(isOurs));
    const inRoots = [...roots].flatMap((root) =>
      findFolders(
        root,
        [...own].filter((uri) => folderOfFile(uri, [root]) !== undefined),
      ),
    );
    return assign(own, new Set([...inRoots, ...strays.map(([folder]) => folder)]));
  };
  const findOnce = () => {
    found ??= find();
    return found;
  };
  return {
    all: async () => [...(await findOnce()).keys()],
    filesOf: async (folder) => (await findOnce()).get(folder) ?? [],
    forget: () => {
      found = undefined;
    },
  };
}

/** Each file with the innermost folder that it lies in. */
function assign(files: Iterable<string>, folders: ReadonlySet<string>): FilesByFolder {
  const byFolder = new Map([...folders].map((folder) => [folder, [] as string[]]));
  for (const file of files) byFolder.get(folderOfFile(file, folders) ?? '')?.push(file);
  return byFolder;
}
