import { describe, expect, it } from 'vitest';
import type { DocumentKind } from '../model/document.ts';
import { readDocument } from '../workspace/read-document.ts';
import type { IndicatorDefinition } from './definition.ts';
import { printDocument } from './print-document.ts';
import { type StandardSchema, schemas } from './schemas.ts';

/** What a form or a router does with any schema that follows the standard. */
async function parse<T>(schema: StandardSchema<T>, value: unknown): Promise<T> {
  const result = await schema['~standard'].validate(value);
  if (result.issues)
    throw new Error(result.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('\n'));
  return result.value;
}

const cases: readonly (readonly [DocumentKind, object])[] = [
  ['indicator', { id: 'a', titel: 'A' }],
  ['indicator', { id: 'a', polarity: 'upward', decimals: 1.5, rag: null }],
  [
    'indicator',
    { id: 'a', extends: 'national', rag: null, calculation: { per: 100 }, targets: [{ atMost: 'x' }] },
  ],
  ['dataset', { id: 'no spaces', columns: { a: { role: 'areas' } } }],
  ['framework', { items: { 1: {} } }],
  ['partnership', { uses: 'national', disclosure: {} }],
  ['pack', { id: 'p', version: '1' }],
];

describe('schemas', () => {
  it('gives a consumer of the standard the value, with its type', async () => {
    const indicator: IndicatorDefinition = await parse(schemas.indicator, {
      id: 'NI-19',
      extends: 'national',
      rag: null,
    });
    expect(indicator).toEqual({ id: 'NI-19', extends: 'national', rag: null });
  });

  it('gives a consumer of the standard the sentences that an analyst reads', async () => {
    await expect(parse(schemas.indicator, { id: 'a', titel: 'A' })).rejects.toThrow(
      'titel: "titel" is not a key of this file. Did you mean "title"?',
    );
  });

  it.each(cases)('gives the answers that the same %s gets as YAML: %j', async (kind, value) => {
    const { problems } = readDocument(`a.${kind}.yaml`, kind, undefined, printDocument(kind, value));
    const result = await schemas[kind]['~standard'].validate(value);
    expect(problems.length).toBeGreaterThan(0);
    expect(result.issues?.map(({ message }) => message)).toEqual(problems.map(({ message }) => message));
  });

  it('names the version of the standard and whose schema it is', () => {
    const { vendor, version } = schemas.pack['~standard'];
    expect({ vendor, version }).toEqual({ vendor: 'ninefold', version: 1 });
  });
});
