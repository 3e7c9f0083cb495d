import type { Document } from '../workspace/document.ts';
import { definitionIn } from './find-definitions.ts';
import { writtenNames } from './written-names.ts';

/**
 * Reads the names of definitions, one definition a step, while their trees are still there: a rename, or a search for references or
 * definitions, then reads none of the files again.
 */
export function* rememberNames(documents: Iterable<Document>): Generator<undefined> {
  for (const document of documents) {
    writtenNames(document);
    definitionIn(document);
    yield undefined;
  }
}
