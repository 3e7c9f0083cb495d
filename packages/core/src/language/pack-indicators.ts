import { packDefinitions } from '../adaptation/pack-definitions.ts';
import { type PackFiles, packOf } from '../workspace/packs.ts';
import type { LinkedIndicator, Workspace } from '../workspace/workspace.ts';

/** A definition of a pack, and the pack. */
export interface PackIndicator {
  readonly pack: PackFiles;
  readonly indicator: LinkedIndicator;
}

/** The definitions of the packs that are here: those in use first, then those of packs that partnership.yaml does not name. */
export function packIndicatorsOf(workspace: Workspace): readonly PackIndicator[] {
  const used = [...workspace.packIndicators.values()].flatMap((indicator) => {
    const pack = packOf(indicator.document, workspace.packs);
    return pack === undefined ? [] : [{ pack, indicator }];
  });
  const inUse = new Set(used.map(({ pack }) => pack));
  const others = workspace.packs.filter((pack) => !inUse.has(pack));
  return [
    ...used,
    ...others.flatMap((pack) =>
      [...packDefinitions(pack.documents, workspace.packs).indicators.values()].map((indicator) => ({
        pack,
        indicator,
      })),
    ),
  ];
}

/** The definition of a pack with an id, whatever the case of its letters; undefined where no pack has it. */
export function findPackIndicator(workspace: Workspace, id: string): PackIndicator | undefined {
  const exact = workspace.packIndicators.get(id);
  const pack = exact && packOf(exact.document, workspace.packs);
  if (exact && pack) return { pack, indicator: exact };
  const wanted = id.toLowerCase();
  const mayHave = workspace.packs.some((each) =>
    [...each.indicators.keys()].some((known) => known.toLowerCase() === wanted),
  );
  if (!mayHave) return undefined;
  return packIndicatorsOf(workspace).find(({ indicator }) => indicator.id.toLowerCase() === wanted);
}
