import type * as z from 'zod/mini';
import { isMap } from '../syntax/plain-value.ts';
import type { TreePath } from '../syntax/tree.ts';
import { knownNames } from '../text/known-names.ts';
import { nearestWord } from '../text/nearest-word.ts';
import { outOfBounds } from './out-of-bounds.ts';
import { plainAt } from './plain.ts';
import { choicesOf, keysOf, partsOf, schemaAt, wordOf } from './schema-at.ts';
import { type ShapeProblem, shapeProblemLimit } from './shape-problem.ts';
import { valueHint, valueMend } from './value-mend.ts';
import { describeValue, keyName, kindsOf, placeName } from './value-words.ts';

type Issue = z.core.$ZodIssue;

/**
 * Says in the analyst's words what one zod issue means, at the smallest text to change. Of one that is only counted nobody reads the
 * words: what was meant is not looked for.
 */
export function describeIssue(
  schema: z.ZodMiniType,
  value: unknown,
  issue: Issue,
  isCounted = false,
): readonly ShapeProblem[] {
  const path = issue.path as TreePath;
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key, index) =>
        isCounted || index >= shapeProblemLimit
          ? onePlainKey(path, key)
          : unknownKey(schema, value, path, key),
      );
    case 'invalid_union':
      return describeUnion(schema, value, issue, isCounted);
    case 'invalid_key':
      return [badName(path, String(path.at(-1)), 'key')];
    case 'invalid_value': {
      const found = plainAt(value, path);
      const choices = issue.values.map(String);
      return [found === undefined ? missingKey(path, choices) : notOneOf(path, found, choices, isCounted)];
    }
    case 'invalid_format':
      return [badName(path, wordOf(plainAt(value, path)), 'value')];
    case 'too_small':
    case 'too_big':
      return [outOfBounds(path, plainAt(value, path), issue)];
    default:
      return [missingOrWrong(schema, value, path)];
  }
}

/** A key beyond those that are shown: left out like the others, with no search for what was meant. */
function onePlainKey(path: TreePath, key: string): ShapeProblem {
  return {
    code: 'schema/unknown-key',
    message: `"${key}" is not a key ${placeName(path, 'of')}.`,
    params: { key, suggestion: null },
    path: [...path, key],
    at: 'key',
  };
}

/** More keys than these are no help to read through. */
const mostKeys = 14;

function unknownKey(schema: z.ZodMiniType, value: unknown, path: TreePath, key: string): ShapeProblem {
  const here = schemaAt(schema, value, path);
  const known = here ? keysOf(here) : [];
  const written = plainAt(value, path);
  const unused = known.filter((name) => !(isMap(written) && Object.hasOwn(written, name)));
  const suggestion = nearestWord(key, unused);
  const home = suggestion === undefined ? homeOf(schema, key) : undefined;
  const where = placeName(path, 'of');
  const mend = suggestion
    ? ` Did you mean "${suggestion}"?`
    : home
      ? ` It belongs ${home}.`
      : ` The keys here are ${knownNames(key, known, mostKeys)}.`;
  return {
    code: 'schema/unknown-key',
    message: `"${key}" is not a key ${where}.${mend}`,
    params: { key, suggestion: suggestion ?? null },
    path: [...path, key],
    at: 'key',
    ...(suggestion && { fix: { title: `Change "${key}" to "${suggestion}"`, newText: suggestion } }),
  };
}

/** Where in the file a misplaced key would be right: under one of its top keys, or one level further in. */
function homeOf(schema: z.ZodMiniType, key: string): string | undefined {
  const top = Object.entries(partsOf(schema).shape ?? {});
  const under = top.find(([, inner]) => keysOf(inner).includes(key));
  if (under) return `under "${under[0]}"`;
  const within = top.find(([, inner]) => isKeyInParts(inner, key));
  return within && `to one of those under "${within[0]}"`;
}

/** Whether the key may stand in a named part, or in an item of a list. */
function isKeyInParts(schema: z.ZodMiniType, key: string): boolean {
  const { element, valueType } = partsOf(schema);
  const part = element ?? valueType;
  return (
    part !== undefined && [part, ...(partsOf(part).options ?? [])].some((each) => keysOf(each).includes(key))
  );
}

function describeUnion(
  schema: z.ZodMiniType,
  value: unknown,
  issue: Extract<Issue, { code: 'invalid_union' }>,
  isCounted: boolean,
): readonly ShapeProblem[] {
  const path = issue.path as TreePath;
  const discriminator = 'discriminator' in issue ? String(issue.discriminator) : undefined;
  if (discriminator !== undefined) {
    const union = schemaAt(schema, value, path.slice(0, -1));
    const choices = union ? choicesOf(union) : [];
    const found = plainAt(value, path);
    if (found !== undefined) return [notOneOf(path, found, choices, isCounted)];
    return [misnamedChoice(value, path, choices) ?? missingKey(path, choices)];
  }
  const found = plainAt(value, path);
  const branch = schemaAt(schema, value, path);
  if (branch && partsOf(branch).type !== 'union' && found !== undefined) {
    const parsed = branch.safeParse(found);
    if (!parsed.success) {
      return parsed.error.issues.flatMap((inner) =>
        describeIssue(schema, value, { ...inner, path: [...path, ...inner.path] } as Issue, isCounted),
      );
    }
  }
  return [missingOrWrong(schema, value, path)];
}

/** `type: rate` or `Method: Rate` where `method: rate` is needed: the word or its key is nearly right. */
function misnamedChoice(
  value: unknown,
  path: TreePath,
  choices: readonly string[],
): ShapeProblem | undefined {
  const place = path.slice(0, -1);
  const key = keyName(path);
  const written = asMap(plainAt(value, place));
  const wrong =
    Object.keys(written).find((each) => choices.includes(wordOf(written[each]))) ??
    Object.keys(written).find((each) => nearestWord(each, [key]) !== undefined);
  if (wrong === undefined) return undefined;
  const word = wordOf(written[wrong]);
  const mend = choices.includes(word) ? `Write "${key}: ${word}".` : `Did you mean "${key}"?`;
  return {
    code: 'schema/unknown-key',
    message: `"${wrong}" is not a key ${placeName(place, 'of')}. ${mend}`,
    params: { key: wrong, suggestion: key },
    path: [...place, wrong],
    at: 'key',
    fix: { title: `Change "${wrong}" to "${key}"`, newText: key },
  };
}

function asMap(value: unknown): Readonly<Record<string, unknown>> {
  return isMap(value) ? value : {};
}

function missingOrWrong(schema: z.ZodMiniType, value: unknown, path: TreePath): ShapeProblem {
  const found = plainAt(value, path);
  const expected = schemaAt(schema, value, path);
  if (found === undefined) return missingKey(path, expected ? choicesOf(expected) : []);
  const wanted = expected ? kindsOf(expected) : ['something else'];
  const fix = expected && valueMend(expected, found);
  const hint = fix?.hint ?? (expected && valueHint(expected, found));
  return {
    code: 'schema/wrong-type',
    message: `"${keyName(path)}" takes ${wanted.join(' or ')}; found ${describeValue(found)}.${hint ? ` ${hint}` : ''}`,
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
    message: `"${key}" is missing ${placeName(path.slice(0, -1), 'in')}.${oneOf}`,
    params: { key },
    path: path.slice(0, -1),
    at: 'key',
  };
}

function notOneOf(
  path: TreePath,
  found: unknown,
  choices: readonly string[],
  isCounted: boolean,
): ShapeProblem {
  const suggestion = isCounted ? undefined : nearestWord(wordOf(found), choices);
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
    message: `"${name}" cannot be used as a name here: names have letters, digits, hyphens, dots and underscores, and no blanks.${likeName(name)}`,
    params: { name },
    path,
    at,
  };
}

/** A name that could be used, made of one that cannot. */
function likeName(name: string): string {
  const like = name
    .slice(0, 60)
    .trim()
    .normalize('NFD')
    .replace(/\s+/g, '-')
    .replace(/[^A-Za-z0-9._-]/g, '');
  return /^[A-Za-z0-9]/.test(like) && like !== name ? ` Write "${like}", for example.` : '';
}
