import { type DocumentKind, documentSchemas } from '../../packages/core/src/model/document.ts';
import { jsonSchemaOf } from '../../packages/core/src/schema/json-schema.ts';

/** The JSON Schema of each kind of file, for editors and checkers that do not know Ninefold. */
export function jsonSchemas(): ReadonlyMap<string, string> {
  return new Map(
    (Object.keys(documentSchemas) as DocumentKind[]).map((kind) => [
      `packages/core/schemas/${kind}.schema.json`,
      `${JSON.stringify(jsonSchemaOf(kind), null, 2)}\n`,
    ]),
  );
}
