import { InternalError } from '../diagnostics/internal-error.ts';
import { isMap, setOwn } from '../syntax/plain-value.ts';
import type { TreePath } from '../syntax/tree.ts';

/** A copy that cannot be changed, without keys that hold `undefined`. Anything that YAML cannot say is a fault of the program. */
export function frozenCopy(value: unknown): unknown {
  return copy(value, [], []);
}

function copy(value: unknown, path: TreePath, above: readonly unknown[]): unknown {
  if (value === null || ['string', 'number', 'boolean'].includes(typeof value)) return value;
  if (above.includes(value)) return refuse('a value that holds itself', path);
  const inside = [...above, value];
  if (Array.isArray(value)) {
    return Object.freeze(Array.from(value, (item, index) => copy(item, [...path, index], inside)));
  }
  if (!isMap(value)) return refuse(value === undefined ? 'undefined in a list' : `a ${typeof value}`, path);
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) return refuse('an object of a class', path);
  const copied: Record<string, unknown> = {};
  for (const key of Object.keys(value)) {
    if (value[key] !== undefined) setOwn(copied, key, copy(value[key], [...path, key], inside));
  }
  return Object.freeze(copied);
}

function refuse(found: string, path: TreePath): never {
  const place = path.length === 0 ? 'in its place' : `at "${path.join('.')}"`;
  throw new InternalError(
    `A definition holds texts, numbers, truth values, lists and groups of keys; found ${found} ${place}.`,
  );
}
