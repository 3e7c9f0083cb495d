import { kindOfFile } from '@ninefold/core';
import { parentUri } from '../protocol/uri.ts';

/**
 * The folders below an opened one that are each a workspace: those with a partnership.yaml, packs that lie in none of them, and the
 * opened folder itself if it has definitions of its own beside them. The innermost first.
 */
export function findFolders(root: string, files: readonly string[]): readonly string[] {
  const holders = (name: string) =>
    files.filter((file) => file.endsWith(`/${name}`)).map((file) => parentUri(file) ?? root);
  const partnerships = holders('partnership.yaml');
  const packs = holders('pack.yaml').filter((pack) => !partnerships.some((each) => liesIn(pack, each)));
  const found = [...new Set([...partnerships, ...packs])];
  const isLeft = files.some(
    (file) => kindOfFile(file) !== undefined && !found.some((folder) => liesIn(file, folder)),
  );
  if (isLeft || found.length === 0) found.push(root);
  return [...new Set(found)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
}

/** The innermost folder that a file lies in. */
export function folderOfFile(uri: string, folders: Iterable<string>): string | undefined {
  let best: string | undefined;
  for (const folder of folders) {
    if (liesIn(uri, folder) && folder.length > (best?.length ?? -1)) best = folder;
  }
  return best;
}

function liesIn(uri: string, folder: string): boolean {
  return uri === folder || uri.startsWith(`${folder}/`);
}
