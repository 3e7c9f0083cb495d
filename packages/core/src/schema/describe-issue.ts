import type * as z from 'zod';
import { isMap } from '../syntax/plain-value.ts';
import type { TreePath } from '../syntax/tree.ts';
import { nearestWord } from '../text/nearest-word.ts';
import { plainAt } from './plain.ts';
import { choicesOf, keysOf, partsOf, schemaAt, wordOf } from './schema-at.ts';
import { type ShapeProblem, shapeProblemLimit } from './shape-problem.ts';

type Issue = z.core.$ZodIssue;

/** Says in the analyst's words what one zod issue means, at the smallest text to change. */
export function describeIssue(schema: z.ZodType, value: unknown, issue: Issue): readonly ShapeProblem[] {
  const path = issue.path as TreePath;
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key, index) =>
        index < shapeProblemLimit ? unknownKey(schema, value, path, key) : onePlainKey(path, key),
      );
    case 'invalid_union':
      return describeUnion(schema, value, issue, path);
    case 'invalid_key':
      return [badName(path, String(path.at(-1)), 'key')];
    case 'invalid_value': {
      const found = plainAt(value, path);
      const choices = issue.values.map(String);
      return [found === undefined ? missingKey(path, choices) : notOneOf(path, found, choices)];
    }
    case 'invalid_format':
      return [badName(path, wordOf(plainAt(value, path)), 'value')];
    case 'too_small':
    case 'too_big':
      return [outOfBounds(path, value, issue)];
    default:
      return [missingOrWrong(schema, value, path)];
  }
}

/** A key beyond those that are shown: left out like the others, with no search for what was meant. */
function onePlainKey(path: TreePath, key: string): ShapeProblem {
  return {
    code: 'schema/unknown-key',
    message: `"${key}" is not a key ${placeName(path)}.`,
    params: { key, suggestion: null },
    path: [...path, key],
    at: 'key',
  };
}

function unknownKey(schema: z.ZodType, value: unknown, path: TreePath, key: string): ShapeProblem {
  const here = schemaAt(schema, value, path);
  const known = here ? keysOf(here) : [];
  const written = plainAt(value, path);
  const unused = known.filter((name) => !(isMap(written) && Object.hasOwn(written, name)));
  const suggestion = nearestWord(key, unused);
  const home = suggestion === undefined ? homeOf(schema, key) : undefined;
  const where = placeName(path);
  const mend = suggestion
    ? ` Did you mean "${suggestion}"?`
    : home
      ? ` It belongs under "${home}".`
      : ` The keys here are: ${known.join(', ')}.`;
  return {
    code: 'schema/unknown-key',
    message: `"${key}" is not a key ${where}.${mend}`,
    params: { key, suggestion: suggestion ?? null },
    path: [...path, key],
    at: 'key',
    ...(suggestion && { fix: { title: `Change "${key}" to "${suggestion}"`, newText: suggestion } }),
  };
}

/** The top key of the file under which a misplaced key would be right. */
function homeOf(schema: z.ZodType, key: string): string | undefined {
  const top = partsOf(schema).shape ?? {};
  return Object.keys(top).find((name) => {
    const inner = top[name];
    return inner !== undefined && partsOf(inner).type === 'object' && keysOf(inner).includes(key);
  });
}

function describeUnion(
  schema: z.ZodType,
  value: unknown,
  issue: Extract<Issue, { code: 'invalid_union' }>,
  path: TreePath,
): readonly ShapeProblem[] {
  const discriminator = 'discriminator' in issue ? String(issue.discriminator) : undefined;
  if (discriminator !== undefined) {
    const union = schemaAt(schema, value, path.slice(0, -1));
    const choices = union ? choicesOf(union) : [];
    const found = plainAt(value, path);
    return found === undefined ? [missingKey(path, choices)] : [notOneOf(path, found, choices)];
  }
  const found = plainAt(value, path);
  const branch = schemaAt(schema, value, path);
  if (branch && partsOf(branch).type !== 'union' && found !== undefined) {
    const parsed = branch.safeParse(found);
    if (!parsed.success) {
      return parsed.error.issues.flatMap((inner) =>
        describeIssue(schema, value, { ...inner, path: [...path, ...inner.path] } as Issue),
      );
    }
  }
  return [missingOrWrong(schema, value, path)];
}

function missingOrWrong(schema: z.ZodType, value: unknown, path: TreePath): ShapeProblem {
  const found = plainAt(value, path);
  const expected = schemaAt(schema, value, path);
  if (found === undefined) return missingKey(path, expected ? choicesOf(expected) : []);
  const wanted = expected ? kindsOf(expected) : ['something else'];
  const fix = typeFix(wanted, found);
  return {
    code: 'schema/wrong-type',
    message: `"${keyName(path)}" takes ${wanted.join(' or ')}; found ${describeValue(found)}.${fix ? ` ${fix.hint}` : ''}`,
    params: { key: keyName(path), expected: wanted, found: describeValue(found) },
    path,
    at: 'value',
    ...(fix && { fix: { title: fix.hint.replace(/\.$/, ''), newText: fix.newText } }),
  };
}

function missingKey(path: TreePath, choices: readonly string[]): ShapeProblem {
  const key = keyName(path);
  const oneOf = choices.length > 1 ? ` It is one of ${choices.join(', ')}.` : '';
  return {
    code: 'schema/missing-key',
    message: `"${key}" is missing ${placeName(path.slice(0, -1))}.${oneOf}`,
    params: { key },
    path: path.slice(0, -1),
    at: 'key',
  };
}

function notOneOf(path: TreePath, found: unknown, choices: readonly string[]): ShapeProblem {
  const suggestion = nearestWord(wordOf(found), choices);
  return {
    code: 'schema/not-one-of',
    message: `"${keyName(path)}" is one of ${choices.join(', ')}; found ${describeValue(found)}.${suggestion ? ` Did you mean "${suggestion}"?` : ''}`,
    params: { key: keyName(path), found: describeValue(found), choices, suggestion: suggestion ?? null },
    path,
    at: 'value',
    ...(suggestion && { fix: { title: `Change to "${suggestion}"`, newText: suggestion } }),
  };
}

function badName(path: TreePath, name: string, at: 'key' | 'value'): ShapeProblem {
  return {
    code: 'schema/not-a-name',
    message: `"${name}" cannot be used as a name here: names have letters, digits, hyphens, dots and underscores, and no blanks.`,
    params: { name },
    path,
    at,
  };
}

function outOfBounds(
  path: TreePath,
  value: unknown,
  issue: Extract<Issue, { code: 'too_small' | 'too_big' }>,
): ShapeProblem {
  const found = plainAt(value, path);
  const key = keyName(path);
  const limit = issue.code === 'too_small' ? issue.minimum : issue.maximum;
  const empty = issue.code === 'too_small' && (found === '' || (Array.isArray(found) && found.length === 0));
  const message = empty
    ? `"${key}" has nothing in it. Write a value or take the key out.`
    : `"${key}" must be ${issue.code === 'too_small' ? (issue.inclusive ? 'at least' : 'above') : issue.inclusive ? 'at most' : 'below'} ${limit}; found ${describeValue(found)}.`;
  return {
    code: empty ? 'schema/empty-value' : 'schema/out-of-bounds',
    message,
    params: { key, limit: Number(limit) },
    path,
    at: 'value',
  };
}

/** What a value may be, in words that need no knowledge of types. */
function kindsOf(schema: z.ZodType): readonly string[] {
  const parts = partsOf(schema);
  const integer = (parts as { check?: string; checks?: readonly unknown[] }).checks?.some(
    (check) => (check as { def?: { format?: string } }).def?.format === 'safeint',
  );
  switch (parts.type) {
    case 'string':
      return ['words'];
    case 'number':
      return [integer ? 'a whole number' : 'a number'];
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

function typeFix(wanted: readonly string[], found: unknown): { hint: string; newText: string } | undefined {
  const text = wordOf(found);
  if (wanted.some((kind) => kind.includes('number')) && typeof found === 'string' && isPlainNumber(found)) {
    return { hint: 'Take the quotes away.', newText: found.trim() };
  }
  if (wanted.includes('words') && (typeof found === 'number' || typeof found === 'boolean')) {
    return { hint: `Put it in quotes: "${text}".`, newText: JSON.stringify(text) };
  }
  return undefined;
}

function isPlainNumber(text: string): boolean {
  return (
    text.trim() !== '' && text.length < 30 && Number.isFinite(Number(text)) && /^[-\d.]+$/.test(text.trim())
  );
}

function describeValue(found: unknown): string {
  if (found === null) return 'nothing';
  if (Array.isArray(found)) return 'a list';
  if (isMap(found)) return 'a group of keys';
  if (typeof found === 'string') return `"${found.length > 60 ? `${found.slice(0, 57)}...` : found}"`;
  return `${typeof found === 'boolean' ? '' : 'the number '}${wordOf(found)}`;
}

function keyName(path: TreePath): string {
  const last = path.at(-1);
  if (typeof last === 'number') return `${String(path.at(-2) ?? 'list')}, item ${last + 1}`;
  return last ?? 'this file';
}

function placeName(path: TreePath): string {
  if (path.length === 0) return 'of this file';
  const last = path.at(-1);
  return typeof last === 'number' ? `of item ${last + 1} of "${String(path.at(-2))}"` : `under "${last}"`;
}
