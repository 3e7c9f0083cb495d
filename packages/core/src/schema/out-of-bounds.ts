import type * as z from 'zod/mini';
import type { TreePath } from '../syntax/tree.ts';
import type { ShapeProblem } from './shape-problem.ts';
import type { ValueMend } from './value-mend.ts';
import { describeValue, keyName } from './value-words.ts';

/** A number beyond its limits, a list with too few or too many items, a text of the wrong length, and one with nothing in it. */
export function outOfBounds(
  path: TreePath,
  found: unknown,
  issue: Extract<z.core.$ZodIssue, { code: 'too_small' | 'too_big' }>,
): ShapeProblem {
  const key = keyName(path);
  const limit = issue.code === 'too_small' ? issue.minimum : issue.maximum;
  const isEmpty =
    issue.code === 'too_small' && (found === '' || (Array.isArray(found) && found.length === 0));
  const side =
    issue.code === 'too_small' ? (['at least', 'above'] as const) : (['at most', 'below'] as const);
  const bound = `${side[issue.inclusive ? 0 : 1]} ${limit}`;
  const needed = Array.isArray(found)
    ? `must have ${bound} items; it has ${found.length}.`
    : typeof found === 'string'
      ? `takes ${limit === 1 ? 'one sign' : `${bound} signs`}; found ${describeValue(found)}.`
      : `must be ${bound}; found ${describeValue(found)}.`;
  const mend = isEmpty ? undefined : boundMend(found, Number(limit));
  const message = isEmpty
    ? `"${key}" has nothing in it. Write a value or take the key out.`
    : `"${key}" ${needed}${mend ? ` ${mend.hint}` : ''}`;
  return {
    code: isEmpty ? 'schema/empty-value' : 'schema/out-of-bounds',
    message,
    params: { key, limit: Number(limit) },
    path,
    at: 'value',
    ...(mend && { fix: { title: `Change to ${mend.newText}`, newText: mend.newText } }),
  };
}

/** Signs that people call by their names. */
const signs = new Map([
  ['tab', '\t'],
  ['\\t', '\t'],
  ['semicolon', ';'],
  ['comma', ','],
  ['pipe', '|'],
  ['colon', ':'],
  ['space', ' '],
]);

/** What was meant by a percentage in the place of a share, and by the name of a sign in the place of the sign. */
function boundMend(found: unknown, limit: number): ValueMend | undefined {
  if (limit !== 1) return undefined;
  if (typeof found === 'number' && found > 1 && found < 100) {
    return { hint: `Write ${found / 100} for ${found} per cent.`, newText: String(found / 100) };
  }
  const sign = typeof found === 'string' ? signs.get(found.toLowerCase()) : undefined;
  const newText = JSON.stringify(sign);
  return sign === undefined ? undefined : { hint: `Write ${newText}.`, newText };
}
