import { posix } from 'node:path';
import type { PackFiles } from '@ninefold/core';
import type { OpenFolder } from '../open-folder.ts';

/** A pack that partnership.yaml names, as it is written there, and the version recorded with it. */
export interface UsedByName {
  readonly pack: PackFiles;
  readonly name: string;
  readonly recorded: string | undefined;
}

/** The packs that partnership.yaml names under `uses`, in its order. A pack is named by its id or by its folder. */
export function usedPacks({ core, workspace }: OpenFolder): readonly UsedByName[] {
  return (workspace.partnership?.model.uses ?? []).flatMap((entry) => {
    const { name, version } = core.readUse(entry);
    const folderName = posix.normalize(name);
    const pack = workspace.packs.find(({ id, folder }) => id === name || folder === folderName);
    return pack === undefined ? [] : [{ pack, name, recorded: version }];
  });
}
