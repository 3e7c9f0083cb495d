import { mkdir, readFile, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { isAbsent } from '../files/file-error.ts';
import { listFiles } from '../files/list-files.ts';
import { writeFileWhole } from '../files/write-file.ts';

/** A file of the output that is not as the build would have it. */
export interface OutputChange {
  readonly path: string;
  /** foreign: a file of somebody else's stands in the place; leftOver: an earlier build wrote it and this one does not. */
  readonly kind: 'new' | 'changed' | 'foreign' | 'leftOver';
  /** What is to be written; nothing for a file that is to go. */
  readonly text: string | undefined;
}

/** What a build would change in its folder. `folders` are those in which earlier builds can have left files. */
export async function outputChanges(
  place: string,
  files: ReadonlyMap<string, string>,
  { isOurs, folders }: { isOurs(text: string): boolean; readonly folders: readonly string[] },
): Promise<readonly OutputChange[]> {
  const changes: OutputChange[] = [];
  for (const path of await modulesIn(place, folders)) {
    if (!files.has(path) && isOurs((await textOf(place, path)) ?? '')) {
      changes.push({ path, kind: 'leftOver', text: undefined });
    }
  }
  for (const [path, text] of files) {
    const before = await textOf(place, path);
    if (before === text) continue;
    // JSON has no comments to tell it by; its name is ours alone.
    const isForeign = before !== undefined && !path.endsWith('.json') && !isOurs(before);
    changes.push({ path, kind: before === undefined ? 'new' : isForeign ? 'foreign' : 'changed', text });
  }
  return changes;
}

/** Makes the folder what the build would have it be, each file whole. */
export async function applyChanges(place: string, changes: readonly OutputChange[]): Promise<void> {
  await mkdir(place, { recursive: true });
  for (const { path, text } of changes) {
    const target = join(place, path);
    if (text === undefined) {
      await rm(target, { force: true });
    } else {
      await mkdir(dirname(target), { recursive: true });
      await writeFileWhole(target, text);
    }
  }
}

async function modulesIn(place: string, folders: readonly string[]): Promise<readonly string[]> {
  const found = await Promise.all(
    folders.map(async (folder) => {
      const { files } = await listFiles(join(place, folder), (path) => /\.(?:js|d\.ts)$/.test(path));
      return files.map((path) => `${folder}/${path}`);
    }),
  );
  return found.flat();
}

async function textOf(place: string, path: string): Promise<string | undefined> {
  try {
    return await readFile(join(place, path), 'utf8');
  } catch (error) {
    if (isAbsent(error)) return undefined;
    throw error;
  }
}
