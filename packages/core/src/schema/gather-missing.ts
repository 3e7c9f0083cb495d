import type * as z from 'zod/mini';
import type { TreePath } from '../syntax/tree.ts';
import { joined } from '../text/joined.ts';
import { plainAt } from './plain.ts';
import { childSchema, choicesOf, keysOf, partsOf, schemaAt, wordOf } from './schema-at.ts';
import type { ShapeProblem } from './shape-problem.ts';
import { placeName } from './value-words.ts';

/**
 * The problems with all that is missing in one place as one problem; where keys of another method stand there instead, the two are
 * one mistake, told at the first of these keys.
 */
export function gatherMissing(
  schema: z.ZodMiniType,
  value: unknown,
  problems: readonly ShapeProblem[],
): readonly ShapeProblem[] {
  const places = new Map<string, ShapeProblem[]>();
  for (const problem of problems) {
    const place = placeOf(problem);
    if (place === undefined) continue;
    const together = places.get(place);
    if (together === undefined) places.set(place, [problem]);
    else together.push(problem);
  }
  const fewer = new Map<string | undefined, readonly ShapeProblem[]>();
  for (const [place, together] of places) {
    const gathered = gather(schema, value, together);
    if (gathered !== undefined) fewer.set(place, gathered);
  }
  const told = new Set<string | undefined>();
  return problems.flatMap((problem) => {
    const place = placeOf(problem);
    const gathered = fewer.get(place);
    if (gathered === undefined) return [problem];
    if (told.has(place)) return [];
    told.add(place);
    return gathered;
  });
}

/** Where the key is missing, or not known and near to none. */
function placeOf({ code, params, path }: ShapeProblem): string | undefined {
  if (code === 'schema/missing-key') return JSON.stringify(path);
  return code === 'schema/unknown-key' && params.suggestion === null
    ? JSON.stringify(path.slice(0, -1))
    : undefined;
}

/** The problems of one place as fewer; undefined where each says what it has to say. */
function gather(
  schema: z.ZodMiniType,
  value: unknown,
  together: readonly ShapeProblem[],
): readonly ShapeProblem[] | undefined {
  const missing = together.filter(({ code }) => code === 'schema/missing-key');
  const [first] = missing;
  if (first === undefined) return undefined;
  const { path } = first;
  const keys = missing.map(({ params }) => String(params.key));
  const strangers = together.filter((problem) => problem.code === 'schema/unknown-key');
  const choice = choiceAt(schema, value, path);
  const owners = new Set(strangers.map(({ params }) => choice?.ownerOf(String(params.key))));
  const [owner] = owners;
  const [stranger] = strangers;
  if (stranger !== undefined && choice !== undefined && owner !== undefined && owners.size === 1) {
    const names = strangers.map(({ params }) => String(params.key));
    const belong = names.length === 1 ? 'belongs' : 'belong';
    return [
      {
        ...stranger,
        message: `${quotedKeys(names)} ${belong} to "${choice.key}: ${owner}"; "${choice.key}: ${choice.chosen}" needs ${quotedKeys(keys)} instead.`,
        params: { ...stranger.params, owner, missing: keys },
      },
    ];
  }
  if (keys.length === 1) return undefined;
  const message = `${quotedKeys(keys)} are missing ${placeName(path, 'in')}.`;
  return [{ ...first, message, params: { ...first.params, keys } }, ...strangers];
}

function quotedKeys(keys: readonly string[]): string {
  return joined(keys.map((key) => `"${key}"`));
}

/** The choice between methods, or the like, that a place makes by one of its keys, and which other choice knows a key. */
function choiceAt(schema: z.ZodMiniType, value: unknown, path: TreePath) {
  const parent = schemaAt(schema, value, path.slice(0, -1));
  const last = path.at(-1);
  const union = parent && last !== undefined ? childSchema(parent, last) : undefined;
  const { discriminator: key, options = [] } = union ? partsOf(union) : {};
  if (key === undefined) return undefined;
  return {
    key,
    chosen: wordOf(plainAt(value, [...path, key])),
    ownerOf: (name: string) => {
      const option = options.find((each) => keysOf(each).includes(name));
      const word = option && partsOf(option).shape?.[key];
      return word && choicesOf(word)[0];
    },
  };
}
