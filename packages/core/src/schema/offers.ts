import type * as z from 'zod/mini';
import { descriptionOf } from '../model/describe.ts';
import { type DocumentKind, documentSchemas } from '../model/document.ts';
import { isMap } from '../syntax/plain-value.ts';
import type { TreePath } from '../syntax/tree.ts';
import { choicesOf, chooseBranch, keysOf, partsOf, requiredKeysOf, schemaAt } from './schema-at.ts';

/** A key that may stand somewhere. */
export interface OfferedKey {
  readonly key: string;
  readonly description: string | undefined;
  readonly isRequired: boolean;
  /** What stands behind it: keys, a list, one of some words, or any single value. */
  readonly holds: 'map' | 'list' | 'choice' | 'value';
  /** Of a key that holds keys, or a list of such: those that must be there. */
  readonly requiredInside: readonly string[];
}

/** A fixed word that may stand somewhere. */
export interface OfferedWord {
  readonly word: string;
  readonly description: string | undefined;
}

/** The keys that may stand in the map at a path, those that must first; none where names are free. `value` is what the file says. */
export function offeredKeys(kind: DocumentKind, value: unknown, path: TreePath): readonly OfferedKey[] {
  const here = mapSchemaAt(kind, value, path);
  if (here === undefined) return [];
  const { discriminator, options = [] } = partsOf(here);
  if (discriminator !== undefined) {
    const [first] = options;
    const shape = first && partsOf(first).shape?.[discriminator];
    return shape ? [{ ...offer(discriminator, shape), description: sentenceOf(here), holds: 'choice' }] : [];
  }
  const shape = partsOf(here).shape ?? {};
  const offers = Object.entries(shape).map(([key, inner]) => offer(key, inner));
  return [
    ...offers.filter(({ isRequired }) => isRequired),
    ...offers.filter(({ isRequired }) => !isRequired),
  ];
}

/** The fixed words that may stand at a path; none where any text may. */
export function offeredWords(kind: DocumentKind, value: unknown, path: TreePath): readonly OfferedWord[] {
  const last = path.at(-1);
  const holder = schemaAt(documentSchemas[kind], value, path.slice(0, -1));
  // The word that chooses between shapes may be any of theirs, whichever is chosen now.
  const union = discriminated(kind, value, path.slice(0, -1));
  const { discriminator, options = [] } = union ? partsOf(union) : {};
  if (discriminator !== undefined && discriminator === last) {
    return options.flatMap((option) => wordsOf(partsOf(option).shape?.[discriminator]));
  }
  return holder === undefined ? [] : wordsOf(schemaAt(documentSchemas[kind], value, path));
}

/** What the key at the end of a path means, in a sentence; undefined for a name of one's own. */
export function describeKeyAt(kind: DocumentKind, value: unknown, path: TreePath): string | undefined {
  const key = path.at(-1);
  const here = mapSchemaAt(kind, value, path.slice(0, -1));
  const shape = (here && partsOf(here).shape) ?? {};
  const inner = typeof key === 'string' && Object.hasOwn(shape, key) ? shape[key] : undefined;
  return inner && sentenceOf(inner);
}

/** What a fixed word at a path means, where the model says. */
export function describeWordAt(
  kind: DocumentKind,
  value: unknown,
  path: TreePath,
  word: string,
): string | undefined {
  return offeredWords(kind, value, path).find((offered) => offered.word === word)?.description;
}

/** The schema of the map at a path, chosen by what stands there already. */
function mapSchemaAt(kind: DocumentKind, value: unknown, path: TreePath): z.ZodMiniType | undefined {
  const here = schemaAt(documentSchemas[kind], value, path);
  if (here === undefined || partsOf(here).discriminator !== undefined) return here;
  return chooseBranch(here, {});
}

/** The choice between shapes at a path, before it is made. */
function discriminated(kind: DocumentKind, value: unknown, path: TreePath): z.ZodMiniType | undefined {
  const without = withoutLast(value, path);
  const here = schemaAt(documentSchemas[kind], without, path);
  return here && partsOf(here).discriminator !== undefined ? here : undefined;
}

/** The value with nothing at the path. */
function withoutLast(value: unknown, path: TreePath): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return undefined;
  if (Array.isArray(value))
    return value.map((item, index) => (index === step ? withoutLast(item, rest) : item));
  return isMap(value) ? { ...value, [step]: withoutLast(value[step], rest) } : value;
}

function wordsOf(schema: z.ZodMiniType | undefined): readonly OfferedWord[] {
  if (schema === undefined) return [];
  const { type, options } = partsOf(schema);
  if (type === 'boolean') return ['true', 'false'].map((word) => ({ word, description: undefined }));
  if (options !== undefined && type === 'union') return options.flatMap(wordsOf);
  const isLiteral = type === 'literal';
  return choicesOf(schema).map((word) => ({
    word,
    description: isLiteral ? sentenceOf(schema) : undefined,
  }));
}

function offer(key: string, schema: z.ZodMiniType): OfferedKey {
  const { type, element } = partsOf(schema);
  const isMap = isMapOnly(schema);
  return {
    key,
    description: sentenceOf(schema),
    isRequired: schema.def.type !== 'optional',
    holds: isMap ? 'map' : type === 'array' ? 'list' : wordsOf(schema).length > 0 ? 'choice' : 'value',
    requiredInside: isMap ? requiredIn(schema) : element && isMapOnly(element) ? requiredIn(element) : [],
  };
}

function isMapOnly(schema: z.ZodMiniType): boolean {
  const { type, options = [] } = partsOf(schema);
  return type === 'object' || type === 'record' || (type === 'union' && options.every(holdsKeys));
}

/** The keys that must be in a map; of shapes to choose from the one that chooses. */
function requiredIn(schema: z.ZodMiniType): readonly string[] {
  const { discriminator } = partsOf(schema);
  return discriminator === undefined ? requiredKeysOf(chooseBranch(schema, {})) : [discriminator];
}

function holdsKeys(schema: z.ZodMiniType): boolean {
  return keysOf(schema).length > 0;
}

/** The sentence of a schema, or of the one that it makes optional. */
function sentenceOf(schema: z.ZodMiniType): string | undefined {
  const { type, innerType } = schema.def as { readonly type: string; readonly innerType?: z.ZodMiniType };
  return descriptionOf(schema) ?? (type === 'optional' && innerType ? sentenceOf(innerType) : undefined);
}
