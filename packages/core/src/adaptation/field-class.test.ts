import { describe, expect, it } from 'vitest';
import type * as z from 'zod/mini';
import { documentSchemas } from '../model/document.ts';
import { partsOf } from '../schema/schema-at.ts';
import { type ComparedKind, fieldClassOf, isToldInParts, patternsOf } from './field-class.ts';

const kinds: readonly ComparedKind[] = ['indicator', 'framework', 'dataset'];

/** Every place of a schema as a pattern, with whether something stands below it. */
function placesOf(schema: z.ZodMiniType, pattern = ''): readonly { pattern: string; isLeaf: boolean }[] {
  const { shape, valueType, element, options } = partsOf(schema);
  const below = (step: string) => (pattern === '' ? step : `${pattern}.${step}`);
  const inner = [
    ...Object.entries(shape ?? {}).flatMap(([key, child]) => placesOf(child, below(key))),
    ...[valueType, element].flatMap((child) => (child ? placesOf(child, below('*')) : [])),
    ...(options ?? []).flatMap((option) =>
      placesOf(option, pattern).filter((place) => place.pattern !== pattern),
    ),
  ];
  return pattern === '' ? inner : [{ pattern, isLeaf: inner.length === 0 }, ...inner];
}

describe.each(kinds)('the classes of changes of a file of kind %s', (kind) => {
  const places = placesOf(documentSchemas[kind]);

  it('name every key of the model, so that a new key cannot be forgotten', () => {
    expect(places.length).toBeGreaterThan(10);
    const forgotten = places.filter(
      ({ pattern, isLeaf }) => !fieldClassOf(kind, pattern) && (isLeaf || !isToldInParts(kind, pattern)),
    );
    expect(forgotten.map(({ pattern }) => pattern)).toEqual([]);
  });

  it('name nothing that the model does not have', () => {
    const known = new Set(places.map(({ pattern }) => pattern));
    expect(patternsOf(kind).filter((pattern) => !known.has(pattern))).toEqual([]);
  });
});

describe('a key that has no class', () => {
  it('is under none of those above it unless they are of one class as a whole', () => {
    expect(fieldClassOf('indicator', 'measures.*.colour')).toBeUndefined();
    expect(fieldClassOf('indicator', 'calculation.colour')).toMatchObject({
      changed: 'valueChanging',
      name: '"colour" of the calculation',
    });
  });
});
