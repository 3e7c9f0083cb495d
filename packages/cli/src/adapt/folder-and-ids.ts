import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Io } from '../io.ts';
import { Misuse } from '../misuse.ts';

/** A folder and ids of indicators, told apart: the word that names a folder on this machine is the folder. */
export async function folderAndIds(
  io: Io,
  words: readonly string[],
): Promise<{ readonly folder: string; readonly ids: readonly string[] }> {
  const isFolder = await Promise.all(words.map((word) => namesFolder(resolve(io.cwd, word))));
  const folders = words.filter((_, index) => isFolder[index]);
  if (folders.length > 1) throw new Misuse(`${folders.join(' and ')} are folders; name one.`);
  const missing = words.find((word, index) => !isFolder[index] && /^\.|[\\/]$/.test(word));
  if (missing !== undefined) throw new Misuse(`The folder ${missing} cannot be opened: it is not there.`);
  return { folder: folders[0] ?? '.', ids: words.filter((_, index) => !isFolder[index]) };
}

async function namesFolder(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined))?.isDirectory() ?? false;
}
