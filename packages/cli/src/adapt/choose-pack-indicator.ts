import type { LinkedIndicator, PackFiles } from '@ninefold/core';
import { Misuse } from '../misuse.ts';
import type { OpenFolder } from '../open-folder.ts';

/** A definition and the pack it is from. */
export interface PackIndicator {
  readonly pack: PackFiles;
  readonly indicator: LinkedIndicator;
}

/** Finds definitions of the packs that are here, those in use first, by `NI-12` or `national/NI-12`, whatever the case of letters. */
export function packIndicatorFinder({ core, workspace }: OpenFolder): (written: string) => PackIndicator {
  const used = new Set((workspace.partnership?.model.uses ?? []).map((use) => core.readUse(use).name));
  const isUsed = ({ id, folder }: PackFiles) => used.has(id) || used.has(folder);
  const packs = workspace.packs.toSorted((a, b) => Number(isUsed(b)) - Number(isUsed(a)));
  const all = packs.flatMap((pack) =>
    [...core.packDefinitions(pack.documents).indicators.values()].map((indicator) => ({ pack, indicator })),
  );
  return (written) => {
    const wanted = written.toLowerCase();
    const found = all.find(({ pack, indicator: { id } }) =>
      [id, `${pack.id}/${id}`].some((name) => name.toLowerCase() === wanted),
    );
    if (found) return found;
    const near = nearestIds(
      written.toUpperCase(),
      all.map(({ indicator }) => indicator.id),
      core.nearestWord,
    );
    const hint =
      near.length === 0
        ? `the packs here are ${packs.map(({ id }) => id).join(', ')}.`
        : `did you mean ${near.join(', ')}?`;
    throw new Misuse(`There is no indicator "${written}" in a pack; ${hint}`);
  };
}

/** The three ids that are nearest to what was written, the nearest first. */
function nearestIds(
  written: string,
  ids: readonly string[],
  nearestWord: OpenFolder['core']['nearestWord'],
): readonly string[] {
  const near: string[] = [];
  while (near.length < 3) {
    const next = nearestWord(
      written,
      ids.filter((id) => !near.includes(id)),
    );
    if (next === undefined) break;
    near.push(next);
  }
  return near;
}
