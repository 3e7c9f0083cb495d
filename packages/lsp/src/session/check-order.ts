import type { BuiltInPacks } from '@ninefold/core';
import { type CheckedFolder, checkedFolderOf } from '../protocol/checked-folder.ts';
import type { CheckOrder } from './away-checks.ts';
import { createFiles } from './files.ts';
import { createFolder } from './folder.ts';
import type { SessionHost } from './host.ts';
import { createTurns } from './turns.ts';

/** Checks a folder from nothing and keeps nothing of it. */
export async function checkOrder(
  { folder: uri, revision, files, levelsAbove, settings, today }: CheckOrder,
  host: SessionHost,
  builtInPacks: Promise<BuiltInPacks>,
): Promise<CheckedFolder> {
  const folder = createFolder({
    uri,
    nextRevision: () => revision,
    levelsAbove,
    files: createFiles(host),
    turns: createTurns(),
    builtInPacks,
    list: async () => files,
    openFiles: new Map(),
    settings: () => settings,
    today: () => today,
  });
  return checkedFolderOf(await folder.snapshot());
}
