import type * as z from 'zod/mini';
import { isMap } from '../syntax/plain-value.ts';
import type { TreePath } from '../syntax/tree.ts';
import { choicesOf, partsOf, wordOf } from './schema-at.ts';

/** What a value may be, in words that need no knowledge of types. */
export function kindsOf(schema: z.ZodMiniType): readonly string[] {
  const parts = partsOf(schema);
  switch (parts.type) {
    case 'string':
      return ['words'];
    case 'number':
      return [parts.format === 'safeint' ? 'a whole number' : 'a number'];
    case 'boolean':
      return ['true or false'];
    case 'array':
      return ['a list'];
    case 'object':
    case 'record':
      return ['a group of keys'];
    case 'union':
      return [...new Set((parts.options ?? []).flatMap(kindsOf))];
    default:
      return [choicesOf(schema).join(', ') || 'something else'];
  }
}

/** A value as a sentence shows it. */
export function describeValue(found: unknown): string {
  if (found === null) return 'nothing';
  if (Array.isArray(found)) return 'a list';
  if (isMap(found)) return 'a group of keys';
  if (typeof found === 'string') return `"${found.length > 60 ? `${found.slice(0, 57)}...` : found}"`;
  return `${typeof found === 'boolean' ? '' : 'the number '}${wordOf(found)}`;
}

/** The name of what stands at a path. */
export function keyName(path: TreePath): string {
  const last = path.at(-1);
  if (typeof last === 'number') return `${String(path.at(-2) ?? 'list')}, item ${last + 1}`;
  return last ?? 'this file';
}

/** Where a key stands, from the path of what holds it: it is a key `of` this file, or is missing `in` it. */
export function placeName(path: TreePath, how: 'of' | 'in'): string {
  if (path.length === 0) return `${how} this file`;
  const last = path.at(-1);
  return typeof last === 'number' ? `${how} item ${last + 1} of "${String(path.at(-2))}"` : `under "${last}"`;
}
