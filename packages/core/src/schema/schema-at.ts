import type * as z from 'zod/mini';
import { childOf, isMap } from '../syntax/plain-value.ts';
import type { TreePath } from '../syntax/tree.ts';

/** The parts of a zod schema that say which keys and values may stand somewhere. */
interface SchemaParts {
  readonly type: string;
  /** `safeint` of whole numbers. */
  readonly format?: string;
  readonly innerType?: z.ZodMiniType;
  readonly shape?: Readonly<Record<string, z.ZodMiniType>>;
  readonly valueType?: z.ZodMiniType;
  readonly element?: z.ZodMiniType;
  readonly options?: readonly z.ZodMiniType[];
  readonly discriminator?: string;
  readonly values?: readonly unknown[];
  readonly entries?: Readonly<Record<string, unknown>>;
}

/** The definition of a schema with `optional` taken off. */
export function partsOf(schema: z.ZodMiniType): SchemaParts {
  const parts = schema.def as unknown as SchemaParts;
  return parts.type === 'optional' && parts.innerType ? partsOf(parts.innerType) : parts;
}

/** The schema that a value at `path` must fit; of a union, the branch that `value` has chosen. */
export function schemaAt(schema: z.ZodMiniType, value: unknown, path: TreePath): z.ZodMiniType | undefined {
  const branch = chooseBranch(schema, value);
  const [step, ...rest] = path;
  if (step === undefined) return branch;
  const inner = childSchema(branch, step);
  return inner && schemaAt(inner, childOf(value, step), rest);
}

/** The keys that may stand in a map of this schema; empty where any name may stand. */
export function keysOf(schema: z.ZodMiniType): readonly string[] {
  return Object.keys(partsOf(schema).shape ?? {});
}

/** The keys that must stand in a map of this schema. */
export function requiredKeysOf(schema: z.ZodMiniType): readonly string[] {
  const { shape = {} } = partsOf(schema);
  return Object.keys(shape).filter((key) => shape[key]?.def.type !== 'optional');
}

/** The fixed words a schema allows; empty when it is not a choice of words. */
export function choicesOf(schema: z.ZodMiniType): readonly string[] {
  const parts = partsOf(schema);
  if (parts.type === 'enum') return Object.values(parts.entries ?? {}).map(String);
  if (parts.type === 'literal') return (parts.values ?? []).map(String);
  if (parts.discriminator) {
    const { discriminator } = parts;
    return (parts.options ?? []).flatMap((option) => {
      const inner = partsOf(option).shape?.[discriminator];
      return inner ? choicesOf(inner) : [];
    });
  }
  return (parts.options ?? []).flatMap(choicesOf);
}

/** Of a union, the branch for this value: by its discriminator, or the map branch for a map, the list branch for a list. */
export function chooseBranch(schema: z.ZodMiniType, value: unknown): z.ZodMiniType {
  const parts = partsOf(schema);
  if (parts.type !== 'union') return schema;
  const options = parts.options ?? [];
  const { discriminator } = parts;
  if (discriminator) {
    const chosen = childOf(value, discriminator);
    const option = options.find((candidate) => {
      const inner = partsOf(candidate).shape?.[discriminator];
      return inner !== undefined && choicesOf(inner).includes(wordOf(chosen));
    });
    return option ?? schema;
  }
  const wanted = Array.isArray(value) ? 'array' : isMap(value) ? 'object' : typeof value;
  const match = options.find((option) => partsOf(option).type === wanted);
  if (match) return match;
  const nested = options.find((option) => partsOf(option).type === 'union');
  return nested ? chooseBranch(nested, value) : schema;
}

/** A value as the word it may stand for; empty for a list or a map, which have no text of their own. */
export function wordOf(value: unknown): string {
  return typeof value === 'object' ? '' : String(value);
}

/** What may stand under a key, or in a list; of a union, all its branches. */
export function childSchema(schema: z.ZodMiniType, step: string | number): z.ZodMiniType | undefined {
  const parts = partsOf(schema);
  if (typeof step === 'number') return parts.element;
  if (parts.shape) return Object.hasOwn(parts.shape, step) ? parts.shape[step] : undefined;
  return parts.valueType;
}
