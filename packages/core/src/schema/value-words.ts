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

/** What to write instead of a value of the wrong kind, where that is certain. */
export function typeFix(
  wanted: readonly string[],
  found: unknown,
): { readonly hint: string; readonly newText: string } | undefined {
  const text = wordOf(found);
  if (typeof found === 'string' && wanted.some((kind) => kind.includes('number'))) {
    const number = numberIn(found);
    if (number !== undefined) return number;
  }
  if (wanted.includes('words') && (typeof found === 'number' || typeof found === 'boolean')) {
    return { hint: `Put it in quotes: "${text}".`, newText: JSON.stringify(text) };
  }
  if (wanted.includes('a list') && (typeof found === 'number' || /^[A-Za-z][\w-]{0,60}$/.test(text))) {
    return { hint: `Write it as a list: [${text}].`, newText: `[${text}]` };
  }
  if (wanted.includes('a list') && typeof found === 'string' && /^[^-\s].{0,78}\S$/.test(found)) {
    const newText = `[${JSON.stringify(found)}]`;
    return { hint: `Write it as a list: ${newText}.`, newText };
  }
  return undefined;
}

/** What to do about a value of the wrong kind, where more than the value itself is to be changed. */
export function typeHint(wanted: readonly string[], found: unknown): string | undefined {
  if (wanted.includes('a group of keys') && Array.isArray(found) && found.every(isMap))
    return 'Take the dashes away, so that each line begins with its name.';
  if (wanted.includes('a list') && typeof found === 'string' && found.startsWith('-'))
    return 'Put a space after the dash.';
  return undefined;
}

/** A number as people write it, and how it is written here. */
function numberIn(found: string): { readonly hint: string; readonly newText: string } | undefined {
  const text = found.trim();
  if (isPlainNumber(text)) return { hint: 'Take the quotes away.', newText: text };
  const [, amount] = /^(-?\d{1,15}(?:\.\d{1,15})?) ?%$/.exec(text) ?? [];
  if (amount !== undefined) return { hint: `Write it without the sign: ${amount}.`, newText: amount };
  if (/^\d{1,3}(?:,\d{3}){1,4}$/.test(text)) {
    const newText = text.replaceAll(',', '');
    return { hint: `Write it without commas: ${newText}.`, newText };
  }
  if (/^\d{1,3}(?:[ \u00a0\u2009\u202f]\d{3}){1,4}$/.test(text)) {
    const newText = text.replaceAll(/\D/g, '');
    return { hint: `Write it without blanks: ${newText}.`, newText };
  }
  return undefined;
}

function isPlainNumber(text: string): boolean {
  return text !== '' && text.length < 30 && Number.isFinite(Number(text)) && /^[-\d.]+$/.test(text);
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

/** Where a key stands, from the path of what holds it. */
export function placeName(path: TreePath): string {
  if (path.length === 0) return 'of this file';
  const last = path.at(-1);
  return typeof last === 'number' ? `of item ${last + 1} of "${String(path.at(-2))}"` : `under "${last}"`;
}
