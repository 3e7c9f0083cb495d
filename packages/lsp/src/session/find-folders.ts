import { kindOfFile } from '@ninefold/core';
import { parentUri } from '../protocol/uri.ts';

/**
 * The folders below an opened one that are each a workspace: those with a partnership.yaml, packs that lie in none of them, and the
 * opened folder itself if it has definitions of its own beside them.
 */
export function findFolders(root: string, files: readonly string[]): readonly string[] {
  const holders = (name: string) =>
    files.filter((file) => file.endsWith(`/${name}`)).map((file) => parentUri(file) ?? root);
  const partnerships = holders('partnership.yaml');
  const packs = holders('pack.yaml').filter((pack) => folderOfFile(pack, partnerships) === undefined);
  const found = [...new Set([...partnerships, ...packs])];
  const isLeft = files.some(
    (file) => kindOfFile(file) !== undefined && folderOfFile(file, found) === undefined,
  );
  return isLeft || found.length === 0 ? [...new Set([...found, root])] : found;
}

/** The innermost folder that a file lies in. */
export function folderOfFile(uri: string, folders: Iterable<string>): string | undefined {
  let best: string | undefined;
  for (const folder of folders) {
    const isInside = uri === folder || uri.startsWith(`${folder}/`);
    if (isInside && folder.length > (best?.length ?? -1)) best = folder;
  }
  return best;
}

/** How the names of data files end that a definition may name. */
export const dataEndings: readonly string[] = ['csv', 'tsv', 'txt', 'parquet'];

/** Whether a file can change what a folder says: a definition, or the data that one may name. */
export function isOurs(uri: string): boolean {
  const ending = uri.slice(uri.lastIndexOf('.') + 1).toLowerCase();
  return kindOfFile(uri) !== undefined || dataEndings.includes(ending);
}
