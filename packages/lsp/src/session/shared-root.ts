import { partnershipFolders } from '@ninefold/core';
import { parentUri, pathWithin } from '../protocol/uri.ts';
import type { Files } from './files.ts';

/** Folders above that are looked at; deeper nesting is no folder of a person's. */
const mostAbove = 12;
const longestFile = 100_000;

/** How many folders above a partnership's own its data may lie: up to the workspace.yaml that names it. */
export async function levelsShared(folder: string, files: Files): Promise<number> {
  let above = parentUri(folder);
  for (let level = 1; above !== undefined && level <= mostAbove; level++) {
    const content = await files.read(`${above}/workspace.yaml`, longestFile, above);
    if (content.kind === 'content') {
      const named = partnershipFolders(new TextDecoder().decode(content.bytes));
      return named.includes(pathWithin(above, folder) ?? '') ? level : 0;
    }
    above = parentUri(above);
  }
  return 0;
}
