import { readFile, realpath } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import type { Core } from '../core.ts';

/**
 * The folder that a partnership shares with others: the nearest one above it whose workspace.yaml names the partnership's folder.
 * Without one, the folder itself.
 */
export async function sharedRoot(folder: string, core: Core): Promise<string> {
  const root = await realpath(folder);
  for (let above = dirname(root); above !== dirname(above); above = dirname(above)) {
    const text = await readFile(join(above, 'workspace.yaml'), 'utf8').catch(() => undefined);
    if (text === undefined) continue;
    const name = relative(above, root).split(sep).join('/');
    return core.partnershipFolders(text).includes(name) ? above : root;
  }
  return root;
}
