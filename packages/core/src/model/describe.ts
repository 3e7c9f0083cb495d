import * as z from 'zod/mini';

/** Gives a schema the sentence that hover, completion and the JSON Schema show for it. */
/* @__NO_SIDE_EFFECTS__ */
export function described<T extends z.ZodMiniType>(schema: T, description: string): T {
  const own = z.clone(schema);
  z.globalRegistry.add(own, { description });
  return own;
}

/** What may stand behind a key that may be left out, with its sentence. */
/* @__NO_SIDE_EFFECTS__ */
export function optional<T extends z.ZodMiniType>(schema: T, description: string): z.ZodMiniOptional<T> {
  return z.optional(described(schema, description));
}

/** The sentence of a schema, if it was given one. */
export function descriptionOf(schema: z.ZodMiniType): string | undefined {
  return z.globalRegistry.get(schema)?.description;
}

/** Text that says something: at least one character. */
export const words = z.string().check(z.minLength(1));

/** A period or an area as a person writes it; a year may be written as a bare number. */
export const periodText = z.union([words, z.int()]);

/** A name that files refer to: letters, digits, hyphens, dots and underscores. */
export const identifier = z.string().check(z.regex(/^[A-Za-z0-9][A-Za-z0-9._-]*$/));
