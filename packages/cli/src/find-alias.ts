import type { LinkedIndicator } from '@ninefold/core';
import { Misuse } from './misuse.ts';

/**
 * The indicator that goes by another name, in any spelling: `SW8`, `SW08` and `LGBF SW08` are all LGBF-SW08, and `NI 19` is NI-19.
 * Tells which one it is; a name of several is for the person to settle.
 */
export function findAlias(
  name: string,
  definitions: Iterable<LinkedIndicator>,
  tell: (sentence: string) => void,
): LinkedIndicator | undefined {
  const wanted = spellingKey(name);
  const found = new Map<string, LinkedIndicator>();
  for (const definition of wanted === '' ? [] : definitions) {
    const { id, effective } = definition;
    const isNamed = [id, ...(effective.aliases ?? [])].some((each) => spellingKey(each) === wanted);
    if (isNamed && !found.has(id)) found.set(id, definition);
  }
  const [only, ...others] = found.values();
  if (others.length > 0) {
    throw new Misuse(`${name} is a name of ${list.format(found.keys())}; write one of these.`);
  }
  if (only !== undefined) tell(`${name} is ${only.id}.`);
  return only;
}

const list = new Intl.ListFormat('en-GB');

/** A name without case, blanks, marks and the zeros in front of its numbers. */
function spellingKey(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(/(?<!\d)0+(?=\d)/g, '');
}
