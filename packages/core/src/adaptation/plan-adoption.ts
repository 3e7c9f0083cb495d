import type { Document } from '../workspace/document.ts';
import { readUse } from '../workspace/pack-version.ts';
import type { PackFiles } from '../workspace/packs.ts';
import type { LinkedIndicator, Workspace } from '../workspace/workspace.ts';
import { adoptIndicator } from './adopt-indicator.ts';
import { recordPack } from './record-pack.ts';

/** What adopting a definition of a pack does to the files of a partnership. */
export interface Adoption {
  /** The file that adopts it, and its text where it is not there yet. */
  readonly path: string;
  readonly text: string;
  readonly isThere: boolean;
  /**
   * What becomes of partnership.yaml, so that the pack is in use: nothing when it is already, or there is no such file; a new text; or
   * `byHand` where it cannot be changed safely.
   */
  readonly partnership: { readonly path: string; readonly text: string } | 'byHand' | undefined;
}

/** The few lines that adopt a definition, where they go, and the pack among those in use. */
export function planAdoption(workspace: Workspace, pack: PackFiles, indicator: LinkedIndicator): Adoption {
  const { id } = indicator;
  const known = workspace.indicators.get(id)?.document.path;
  const path = known ?? `indicators/${id.toLowerCase()}.indicator.yaml`;
  return {
    path,
    text: adoptIndicator(indicator, pack.id),
    isThere: known !== undefined || workspace.documents.has(path),
    partnership: partnershipWith(workspace.partnership, pack),
  };
}

/** Whether partnership.yaml names a pack under `uses`, by its id or by its folder. */
function usesPack(partnership: Document<'partnership'>, { id, folder }: PackFiles): boolean {
  return (partnership.model.uses ?? []).some((entry) => {
    const name = readUse(entry).name.replace(/^\.\//, '').replace(/\/$/, '');
    return name === id || name === folder;
  });
}

function partnershipWith(
  partnership: Document<'partnership'> | undefined,
  pack: PackFiles,
): Adoption['partnership'] {
  if (partnership === undefined || usesPack(partnership, pack)) return undefined;
  const text = recordPack(partnership.source.text, pack.id, pack.version);
  return text === undefined ? 'byHand' : { path: partnership.path, text };
}
