import type { DocumentKind } from '../model/document.ts';
import { parseYaml } from '../syntax/parse-yaml.ts';
import type { Document } from './document.ts';
import { documentOf } from './document-of.ts';

/** Reads one file as far as it can be read. Total: any text gives a document. */
export function readDocument<K extends DocumentKind>(
  path: string,
  kind: K,
  pack: string | undefined,
  text: string,
): Document<K> {
  return documentOf({ path, kind, pack }, parseYaml(text));
}
