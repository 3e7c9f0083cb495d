import { describe, expect, it } from 'vitest';
import { type DocumentKind, documentSchemas } from '../model/document.ts';
import { jsonSchemaOf } from '../schema/json-schema.ts';
import { meaningOfKey, meaningOfValue } from './meaning.ts';

/**
 * Keys that hold words of a person's own, wherever they stand, and paths that do. A key of the model that is neither here nor known to
 * `meaning.ts` is new: if it names something, a rename has to follow it.
 */
const plainKeys = new Set(
  `aliases authority caveats contact delimiter description excludes includes name note notes prefix question rationale reason
  shortTitle source sources standardPopulation suppressed missingValues title topics unit version differs asked leftOut negative neutral
  positive copyright licence publisher retrieved reuse url vintage`.split(/\s+/),
);
const plainPaths = new Set([
  'indicator breakdowns.*.#',
  'indicator breakdowns.*:',
  'indicator publication.areas.#',
  'indicator publication.disclosureControl',
  'indicator publication.frequency',
  'indicator publication.latest',
  'indicator publication.rounding',
  // The groups of peers come with Ninefold.
  'indicator rag.group',
  'partnership rag.group',
  // The measure of that name of each indicator: it goes on being that of all the others.
  'partnership rag.designEffect',
  'partnership rag.respondents',
  'dataset columns.*.members.*',
  // A framework extends nothing, and has no measures.
  'framework locked.#',
]);

interface Schema {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly type?: string | readonly string[];
  readonly enum?: unknown;
  readonly const?: unknown;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema | boolean;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
}

/** The paths of values that are words without a list to choose from, and of maps with keys of a person's own (ending in a colon). */
function wordsIn(schema: Schema, root: Schema, path: readonly string[] = []): readonly string[] {
  if (path.length > 8) return [];
  if (schema.$ref !== undefined) {
    const found = root.$defs?.[schema.$ref.split('/').at(-1) ?? ''];
    return found ? wordsIn(found, root, path) : [];
  }
  const isWords =
    [schema.type].flat().includes('string') && schema.enum === undefined && schema.const === undefined;
  const { additionalProperties } = schema;
  return [
    ...(isWords ? [path.join('.')] : []),
    ...Object.entries(schema.properties ?? {}).flatMap(([key, inner]) =>
      wordsIn(inner, root, [...path, key]),
    ),
    ...(typeof additionalProperties === 'object'
      ? [`${[...path, '*'].join('.')}:`, ...wordsIn(additionalProperties, root, [...path, '*'])]
      : []),
    ...(schema.items ? wordsIn(schema.items, root, [...path, '#']) : []),
    ...[schema.anyOf, schema.oneOf, schema.allOf].flatMap((each) =>
      (each ?? []).flatMap((inner) => wordsIn(inner, root, path)),
    ),
  ];
}

function isKnown(kind: DocumentKind, path: string): boolean {
  const steps = path
    .replace(/:$/, '')
    .split('.')
    .map((step) => (step === '#' ? 0 : step));
  const last = steps.findLast((step) => typeof step === 'string' && step !== '*');
  if (plainPaths.has(`${kind} ${path}`) || (!path.endsWith(':') && plainKeys.has(String(last)))) return true;
  return (path.endsWith(':') ? meaningOfKey : meaningOfValue)(kind, steps) !== undefined;
}

describe('the keys of the model that hold words', () => {
  it.each(Object.keys(documentSchemas) as DocumentKind[])(
    'are known to name something, or to be words alone: %s',
    (kind) => {
      const schema = jsonSchemaOf(kind) as Schema;
      expect(wordsIn(schema, schema).length).toBeGreaterThan(0);
      expect([...new Set(wordsIn(schema, schema))].filter((path) => !isKnown(kind, path))).toEqual([]);
    },
  );
});
