import type * as z from 'zod/mini';
import { isMap, setOwn } from '../syntax/plain-value.ts';
import type { TreePath } from '../syntax/tree.ts';
import { keysOf, partsOf, schemaAt } from './schema-at.ts';

/** The value with its keys in the order of the model; keys that the model does not know, and names of one's own, follow as they are. */
export function inModelOrder(schema: z.ZodMiniType, value: unknown): unknown {
  const ordered = (inner: unknown, step: string | number) => {
    const known = schemaAt(schema, value, [step]);
    return known ? inModelOrder(known, inner) : inner;
  };
  if (Array.isArray(value)) return value.map(ordered);
  if (!isMap(value)) return value;
  const sorted: Record<string, unknown> = {};
  const known = keyOrderAt(schema, value, []).filter((key) => Object.hasOwn(value, key));
  for (const key of new Set([...known, ...Object.keys(value)])) setOwn(sorted, key, ordered(value[key], key));
  return sorted;
}

/** The keys of the map at a path of a value, in the order of the model; none where names are free. */
export function keyOrderAt(schema: z.ZodMiniType, value: unknown, path: TreePath): readonly string[] {
  const here = schemaAt(schema, value, path);
  return here ? keysOf(here) : [];
}

/** Whether the map at a path holds things under names of one's own: measures, columns, the items of a framework. */
export function holdsNamedThings(schema: z.ZodMiniType, path: TreePath): boolean {
  const here = schemaAt(schema, undefined, path);
  return here !== undefined && partsOf(here).type === 'record';
}
