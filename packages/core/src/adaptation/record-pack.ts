import { editYaml } from '../syntax/edit/edit-yaml.ts';
import { parseYaml } from '../syntax/parse-yaml.ts';
import { isMap } from '../syntax/plain-value.ts';
import { toPlain } from '../syntax/tree-access.ts';
import { readUse } from '../workspace/pack-version.ts';

/**
 * The text of a partnership.yaml in which a pack is in use and its version recorded, with all else in it, comments included, as it was.
 * Undefined where the text cannot take that, and a person must write it.
 */
export function recordPack(text: string, pack: string, version: string | undefined): string | undefined {
  const entry = version === undefined ? pack : `${pack}@${version}`;
  const { root } = parseYaml(text);
  const says = root && toPlain(root);
  const uses = isMap(says) && says.uses !== null ? says.uses : undefined;
  if (uses !== undefined && !Array.isArray(uses)) return undefined;
  const at = (uses ?? []).findIndex((use) => typeof use === 'string' && readUse(use).name === pack);
  const { text: edited, missed } = editYaml(text, [
    uses === undefined
      ? { kind: 'set', path: ['uses'], value: [entry] }
      : at < 0
        ? { kind: 'insert', path: ['uses', uses.length], value: entry }
        : { kind: 'set', path: ['uses', at], value: entry },
  ]);
  return missed.length > 0 ? undefined : edited;
}
