import * as z from 'zod';

/** Gives a schema the sentence that hover, completion and the JSON Schema show for it. */
export function described<T extends z.ZodType>(schema: T, description: string): T {
  return schema.meta({ description }) as T;
}

/** Text that says something: at least one character. */
export const words = z.string().min(1);

/** A period or an area as a person writes it; a year may be written as a bare number. */
export const periodText = z.union([z.string().min(1), z.number().int()]);

/** A name that files refer to: letters, digits, hyphens, dots and underscores. */
export const identifier = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]*$/);
