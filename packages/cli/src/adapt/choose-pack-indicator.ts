import type { LinkedIndicator, PackFiles } from '@ninefold/core';
import { findAlias } from '../find-alias.ts';
import { Misuse } from '../misuse.ts';
import type { OpenFolder } from '../open-folder.ts';
import { usedPacks } from './used-packs.ts';

/** A definition and the pack it is from. */
export interface PackIndicator {
  readonly pack: PackFiles;
  readonly indicator: LinkedIndicator;
}

/** Finds definitions of the packs that are here, those in use first, by `NI-12` or `national/NI-12`, whatever the case of letters, or by another name. */
export function packIndicatorFinder(opened: OpenFolder): (written: string) => PackIndicator {
  const { core, workspace, tell } = opened;
  const packs = new Set([...usedPacks(opened).map(({ pack }) => pack), ...workspace.packs]);
  const all = [...packs].flatMap((pack) =>
    [...core.packDefinitions(pack.documents, workspace.packs).indicators.values()].map((indicator) => ({
      pack,
      indicator,
    })),
  );
  return (written) => {
    const wanted = written.toLowerCase();
    const found = all.find(({ pack, indicator: { id } }) =>
      [id, `${pack.id}/${id}`].some((name) => name.toLowerCase() === wanted),
    );
    if (found) return found;
    const alike = findAlias(
      written,
      all.map(({ indicator }) => indicator),
      tell,
    );
    const named = all.find(({ indicator }) => indicator === alike);
    if (named) return named;
    const ids = all.map(({ indicator }) => indicator.id);
    const hint = hintFor(written, core.nearestWord(written, ids), ids);
    throw new Misuse(`There is no indicator "${written}" in a pack; ${hint}`);
  };
}

/** The id that was meant, else those that begin with the same letters, else all of them; not more than can be read. */
function hintFor(written: string, nearest: string | undefined, ids: readonly string[]): string {
  if (nearest !== undefined) return `did you mean ${nearest}?`;
  const letters = lettersOf(written);
  const alike = letters === '' ? [] : ids.filter((id) => lettersOf(id) === letters);
  const listed = (alike.length > 0 ? alike : ids).toSorted(collator.compare);
  const shown = listed.slice(0, mostShown).join(', ');
  const rest =
    listed.length > mostShown ? `, and ${listed.length - mostShown} more up to ${listed.at(-1)}` : '';
  return alike.length > 0 ? `near it are ${shown}${rest}.` : `there are ${shown}${rest}.`;
}

const mostShown = 8;

const collator = new Intl.Collator('en', { numeric: true });

/** The letters that an id begins with. */
function lettersOf(id: string): string {
  return /^\p{L}*/u.exec(id)?.[0].toLowerCase() ?? '';
}
