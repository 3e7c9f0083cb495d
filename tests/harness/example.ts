import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { WorkspaceHost } from '@ninefold/core';

/** The repository's root folder. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

/** The folder of an example. */
export function exampleFolder(name: string): string {
  return join(root, 'examples', name);
}

/** Every file of a folder: path from the folder, with `/`, and bytes. */
export function readFolder(folder: string): ReadonlyMap<string, Uint8Array> {
  return new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((path) => [path.slice(folder.length + 1).replaceAll('\\', '/'), readFileSync(path)]),
  );
}

/** A host over files in memory, listed in the order given. */
export function memoryHost(files: ReadonlyMap<string, Uint8Array>): WorkspaceHost {
  return {
    list: async () => [...files.keys()],
    read: async (path, limit) => {
      const bytes = files.get(path);
      if (bytes === undefined) return { kind: 'absent' };
      return bytes.length > limit ? { kind: 'tooLarge', size: bytes.length } : { kind: 'content', bytes };
    },
  };
}
