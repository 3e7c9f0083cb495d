import * as z from 'zod/mini';
import { type DocumentKind, documentSchemas } from '../model/document.ts';

/** The version of the file language; it changes when a file that was right no longer is. */
export const languageVersion = 1;

/**
 * The JSON Schema (draft 2020-12) of a kind of file, with a description for every key. Made from the model; shape only. It is of a whole
 * definition: one that `extends` another may also say `null`, which only Ninefold itself can judge.
 */
export function jsonSchemaOf(kind: DocumentKind): Readonly<Record<string, unknown>> {
  const { $schema, ...schema } = z.toJSONSchema(documentSchemas[kind], { io: 'input' });
  return {
    $schema,
    $id: `urn:ninefold:schema:${kind}:${languageVersion}`,
    title: `Ninefold ${kind} file`,
    ...schema,
  };
}
