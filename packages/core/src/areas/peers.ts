import type { Area } from './area.ts';
import { partsOfArea } from './area-parts.ts';
import { areasAtLevel } from './areas.ts';
import { peerGroupRows } from './peer-groups.generated.ts';

/** A published way of sorting areas into families of like circumstances, for comparison. */
export interface PeerGroup {
  readonly id: string;
  readonly title: string;
  readonly source: string;
}

/** The peer groups that a partnership can name as comparators. */
export const peerGroups: readonly PeerGroup[] = peerGroupRows.map(({ id, title, source }) => ({
  id,
  title,
  source,
}));

/**
 * The areas of the same level in the same family, itself included, in alphabetical order. The families are of councils: a
 * partnership is in each family that one of its councils is in, so a partnership of two councils can have two families.
 * Scotland, boards and localities have no peers; nor does a group that is not known.
 */
export function peersOf(area: Area, groupId: string): readonly Area[] {
  if (area.level !== 'council' && area.level !== 'partnership') return [];
  const own = councilCodes(area);
  const families = peerGroupRows.find(({ id }) => id === groupId)?.families ?? [];
  const members = new Set(families.filter((family) => own.some((code) => family.includes(code))).flat());
  return areasAtLevel(area.level).filter((peer) => councilCodes(peer).some((code) => members.has(code)));
}

function councilCodes(area: Area): readonly string[] {
  return partsOfArea(area, 'council')?.map((council) => council.code) ?? [];
}
