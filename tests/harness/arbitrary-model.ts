import fc from 'fast-check';
import type * as z from 'zod/mini';
import { partsOf } from '../../packages/core/src/schema/schema-at.ts';

const texts = fc.oneof(
  fc.constantFrom(
    '2023/24',
    '2023',
    '2016-07',
    '2025-10-01',
    'no',
    '1.50',
    '75+',
    '%',
    'a: b',
    'a #b',
    '- a',
    "it's",
    '"q"',
  ),
  fc.string({ minLength: 1, maxLength: 20 }),
  fc
    .array(fc.constantFrom('people', 'of', 'the', 'council:', '(75+)', '"All"', '#1', 'a,b'), {
      minLength: 1,
      maxLength: 60,
    })
    .map((words) => words.join(' ')),
  fc
    .array(fc.constantFrom('one line', 'another', ''), { minLength: 2, maxLength: 4 })
    .map((lines) => lines.join('\n')),
);
const names = fc.constantFrom('a', 'NI-19', '1', '2023', '18plus', 'long.name_of-a-thing', '2.0', 'true');
const numbers = fc.oneof(
  fc.integer({ min: 0, max: 12 }),
  fc.constantFrom(0.5, 0.95, 100_000),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
);

/** Values that fit a model, made from the model itself. */
export function arbitraryOf(schema: z.ZodMiniType): fc.Arbitrary<unknown> {
  const parts = partsOf(schema);
  const fits = (value: unknown) => schema.safeParse(value).success;
  switch (parts.type) {
    case 'object':
      return fc.record(
        Object.fromEntries(
          Object.entries(parts.shape ?? {}).map(([key, inner]) => [key, arbitraryOf(inner)]),
        ),
        { requiredKeys: requiredOf(parts.shape ?? {}), noNullPrototype: true },
      );
    case 'record':
      return fc.dictionary(names, arbitraryOf(parts.valueType as z.ZodMiniType), {
        maxKeys: 3,
        noNullPrototype: true,
      });
    case 'array':
      return fc
        .array(arbitraryOf(parts.element as z.ZodMiniType), { minLength: 1, maxLength: 3 })
        .filter(fits);
    case 'union':
      return fc.oneof(...(parts.options ?? []).map(arbitraryOf));
    case 'enum':
      return fc.constantFrom(...Object.values(parts.entries ?? {}));
    case 'literal':
      return fc.constantFrom(...(parts.values ?? []));
    case 'boolean':
      return fc.boolean();
    case 'number':
      return numbers.filter(fits);
    case 'string':
      return fc.oneof(names, texts, fc.constant('1.2.3'), fc.constant(';')).filter(fits);
    default:
      throw new Error(`no values are made for ${parts.type}`);
  }
}

function requiredOf(shape: Readonly<Record<string, z.ZodMiniType>>): string[] {
  return Object.keys(shape).filter((key) => shape[key]?.def.type !== 'optional');
}
