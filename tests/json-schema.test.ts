import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type DocumentKind, jsonSchemaOf, languageVersion } from '@ninefold/core';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { documentSchemas } from '../packages/core/src/model/document.ts';
import { jsonSchemas } from '../scripts/generate/json-schemas.ts';
import { root } from './harness/example.ts';

const kinds = Object.keys(documentSchemas) as DocumentKind[];

interface Schema {
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
}

/** The path of each property that says nothing about itself, wherever it stands in the schema. */
function undescribed(schema: unknown, path: string): readonly string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const { properties = {} } = schema as Schema;
  const here = Object.entries(properties).flatMap(([key, { description = '' }]) =>
    /^[\p{L}\d].*\.$/su.test(description) ? [] : [`${path}.${key}`],
  );
  const inside = Object.entries(schema).flatMap(([key, inner]) =>
    undescribed(inner, key === 'properties' ? path : `${path}.${key}`),
  );
  return [...here, ...inside];
}

describe('JSON Schema', () => {
  it.each(kinds)('describes every key of %s in a sentence', (kind) => {
    expect(undescribed(jsonSchemaOf(kind), kind)).toEqual([]);
  });

  it.each(kinds)('names itself and its version: %s', (kind) => {
    expect(jsonSchemaOf(kind)).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: `urn:ninefold:schema:${kind}:${languageVersion}`,
      title: `Ninefold ${kind} file`,
    });
  });

  it.each(kinds)('can be read by a strict reader of JSON Schema: %s', (kind) => {
    expect(new Ajv2020({ strict: true, allErrors: true }).compile(jsonSchemaOf(kind))).toBeTypeOf('function');
  });

  it('lies in the package as the model has it, a file for each kind', () => {
    const made = jsonSchemas();
    const there = readdirSync(`${root}packages/core/schemas`).map((name) => `packages/core/schemas/${name}`);
    expect(there.sort()).toEqual([...made.keys()].sort());
    for (const [path, text] of made) expect(readFileSync(`${root}${path}`, 'utf8')).toBe(text);
  });

  it('can be asked for by the name of the package', () => {
    const path = fileURLToPath(import.meta.resolve('@ninefold/core/schemas/indicator.schema.json'));
    expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual(jsonSchemaOf('indicator'));
  });
});
