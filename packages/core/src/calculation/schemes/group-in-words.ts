import type { AreaLevel } from '../../areas/area.ts';
import { peerGroups } from '../../areas/peers.ts';

/** The groups of areas that are all areas of a level, by the words for them. */
export const levelGroups: ReadonlyMap<string, AreaLevel> = new Map([
  ['councils', 'council'],
  ['partnerships', 'partnership'],
  ['boards', 'board'],
]);

/** The word for the peer group that the comparators name. */
export const peersGroup = 'peers';

/** Every word that can name a group of areas. */
export const groupNames: readonly string[] = [
  ...levelGroups.keys(),
  peersGroup,
  ...peerGroups.map(({ id }) => id),
];

/** A group in a sentence: `councils`, `health boards`, `peers`. */
export function groupInWords(group: string): string {
  if (group === 'boards') return 'health boards';
  return peerGroups.some(({ id }) => id === group) ? 'peers' : group;
}
